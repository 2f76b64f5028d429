package org.peristiwa.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.Text;
import org.peristiwa.model.schema.TimeOrder;
import org.peristiwa.model.schema.ValueType;

/** A schema with one of everything that a rule may ask for. */
final class TestSchema {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private TestSchema() {}

    static Schema make() {
        Schema schema = FACTORY.createSchema();
        schema.setId("small");
        schema.setVersion("2");
        schema.getEntityTypes().add(type(FACTORY.createEntityType(), "Person", "", "Comment"));
        schema.getEntityTypes().add(type(FACTORY.createEntityType(), "Minister", "Person"));
        schema.getEntityTypes().add(type(FACTORY.createEntityType(), "Place", ""));
        ValueType date = type(FACTORY.createValueType(), "Date", "");
        date.setTime(true);
        ValueType crime = type(FACTORY.createValueType(), "Crime", "");
        crime.setFillerOnly(true);
        schema.getValueTypes().addAll(List.of(date, type(FACTORY.createValueType(), "Money", ""), crime));
        EventType contact = type(FACTORY.createEventType(), "Contact", "", "Realis", "Negated", "Size", "Tags");
        contact.setAbstract(true);
        contact.getRoles().add(role("Participant", 2, -1, FillerKind.ENTITY, "Person"));
        EventType meet = type(FACTORY.createEventType(), "Meet", "Contact");
        Text label = FACTORY.createText();
        label.setLanguage("id");
        label.setContent("Bertemu");
        meet.getLabels().add(label);
        Role place = role("Place", 0, 1, FillerKind.ENTITY, "Place");
        place.getAttributes().add("Negated");
        meet.getRoles().add(place);
        meet.getRoles().add(role("Cause", 0, -1, FillerKind.EVENT, null));
        meet.getRoles().add(role("Time", 0, -1, FillerKind.TIME, null));
        schema.getEventTypes().addAll(List.of(contact, meet, type(FACTORY.createEventType(), "Attack", "")));
        RelationType family = type(FACTORY.createRelationType(), "Family", "");
        family.getSourceTypes().add(filler(FillerKind.ENTITY, "Person"));
        family.getTargetTypes().add(filler(FillerKind.ENTITY, "Person"));
        schema.getRelationTypes()
                .addAll(List.of(family, order("Before", TimeOrder.BEFORE), order("During", TimeOrder.INCLUDED)));
        schema.getAttributes().add(attribute("Realis", AttributeKind.ONE_OF, "actual", "other"));
        schema.getAttributes().add(attribute("Negated", AttributeKind.BOOLEAN));
        schema.getAttributes().add(attribute("Size", AttributeKind.NUMBER));
        schema.getAttributes().add(attribute("Tags", AttributeKind.MANY_OF, "a", "b"));
        schema.getAttributes().add(attribute("Comment", AttributeKind.TEXT));
        return schema;
    }

    private static <T extends AnnotationType> T type(T type, String id, String parent, String... attributes) {
        type.setId(id);
        type.setParent(parent.isEmpty() ? null : parent);
        type.getAttributes().addAll(List.of(attributes));
        return type;
    }

    private static RelationType order(String id, TimeOrder order) {
        RelationType type = type(FACTORY.createRelationType(), id, "");
        type.setTimeOrder(order);
        return type;
    }

    private static Role role(String id, int lower, int upper, FillerKind kind, @Nullable String type) {
        Role role = FACTORY.createRole();
        role.setId(id);
        role.setLower(lower);
        role.setUpper(upper);
        role.getFillerTypes().add(filler(kind, type));
        return role;
    }

    private static FillerType filler(FillerKind kind, @Nullable String type) {
        FillerType filler = FACTORY.createFillerType();
        filler.setKind(kind);
        filler.setType(type);
        return filler;
    }

    private static AttributeDefinition attribute(String id, AttributeKind kind, String... options) {
        AttributeDefinition attribute = FACTORY.createAttributeDefinition();
        attribute.setId(id);
        attribute.setKind(kind);
        for (String option : options) {
            AttributeOption one = FACTORY.createAttributeOption();
            one.setId(option);
            attribute.getOptions().add(one);
        }
        return attribute;
    }
}
