package org.peristiwa.exchange.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.ValueType;

/**
 * What the data use beside what the schema declares, so that the configuration declares all of it: partial
 * work names types that are not there yet, and what brat has no place for gets types of our own.
 */
final class Usage {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private final Schema schema;
    private final Names names;
    private final Map<String, RelationType> relationTypes = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> options = new HashSet<>();
    private final Map<String, @Nullable AttributeKind> attributeKinds = new LinkedHashMap<>();
    private final Set<String> entities = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> times = new LinkedHashSet<>();
    private final Map<String, Set<String>> events = new LinkedHashMap<>();
    private final Set<String> relations = new LinkedHashSet<>();
    private final Map<String, Set<String>> attributes = new LinkedHashMap<>();

    /** Gives the schema's own names their written forms first, in its order. */
    Usage(Schema schema, Names names) {
        this.schema = schema;
        this.names = names;
        schema.getRelationTypes().forEach(type -> relationTypes.put(Names.orEmpty(type.getId()), type));
        names.bind(Names.Kind.NOTE, BratFormat.PLAIN_NOTE, BratFormat.PLAIN_NOTE);
        names.bind(Names.Kind.LINK, BratFormat.PLAIN_LINK, BratFormat.PLAIN_LINK);
        names.bind(Names.Kind.RELATION, BratFormat.EQUIV, BratFormat.EQUIV);
        Stream.of(schema.getEntityTypes(), schema.getValueTypes(), schema.getEventTypes(), schema.getRelationTypes())
                .flatMap(List::stream)
                .forEach(type -> {
                    names.write(type);
                    declared.add(Names.kindOf(type) + " " + Names.orEmpty(type.getId()));
                });
        for (EventType type : schema.getEventTypes()) {
            for (Role role : type.getRoles()) {
                names.write(Names.Kind.ROLE, Names.orEmpty(role.getId()));
            }
        }
        for (AttributeDefinition attribute : schema.getAttributes()) {
            String id = Names.orEmpty(attribute.getId());
            names.write(Names.Kind.ATTRIBUTE, id);
            declared.add(Names.Kind.ATTRIBUTE + " " + id);
            attributeKinds.put(id, attribute.getKind());
            attribute.getOptions().forEach(option -> options.add(id + " " + option.getId()));
            if (attribute.getKind() != AttributeKind.BOOLEAN && attribute.getKind() != AttributeKind.ONE_OF) {
                String written = names.write(Names.Kind.ATTRIBUTE, id);
                names.bind(
                        Names.Kind.ATTRIBUTE_KIND, written, attribute.getKind().getLiteral());
            }
        }
    }

    private boolean isDeclared(Names.Kind kind, String id) {
        return declared.contains(kind + " " + id);
    }

    /** Of what kind an attribute is; null for one that the schema does not have. */
    @Nullable
    AttributeKind attributeKind(String id) {
        return attributeKinds.get(id);
    }

    /** Whether a value is one of those that the schema offers for an attribute. */
    boolean isOption(String attribute, String value) {
        return options.contains(attribute + " " + value);
    }

    /** What one end of a relation is called in lines. */
    String end(String relation, boolean source) {
        RelationType type = relationTypes.get(relation);
        String role = type == null ? null : source ? type.getSourceRole() : type.getTargetRole();
        return role == null ? (source ? "Arg1" : "Arg2") : names.write(Names.Kind.ROLE, role);
    }

    void entity(String id) {
        if (!isDeclared(Names.Kind.ENTITY_TYPE, id)) {
            entities.add(id);
        }
    }

    void value(String id) {
        if (!isDeclared(Names.Kind.VALUE_TYPE, id)) {
            values.add(id);
        }
    }

    void time(String id) {
        if (!isDeclared(Names.Kind.TIME_TYPE, id)) {
            times.add(id);
        }
    }

    void event(String id) {
        if (!isDeclared(Names.Kind.EVENT_TYPE, id)) {
            events.computeIfAbsent(id, any -> new LinkedHashSet<>());
        }
    }

    void role(String event, String role) {
        Set<String> roles = events.get(event);
        if (roles != null) {
            roles.add(role);
        }
    }

    void relation(String id) {
        if (!isDeclared(Names.Kind.RELATION, id) && !id.equals(BratFormat.EQUIV)) {
            relations.add(id);
        }
    }

    void attribute(String id, String value) {
        if (!isDeclared(Names.Kind.ATTRIBUTE, id)) {
            Set<String> seen = attributes.computeIfAbsent(id, any -> new LinkedHashSet<>());
            if (!value.equals("true")) {
                seen.add(value);
            }
        }
    }

    /** The schema with all that was used beside it. */
    Schema completed() {
        Schema all = EcoreUtil.copy(schema);
        for (String id : entities) {
            EntityType type = FACTORY.createEntityType();
            type.setId(id);
            all.getEntityTypes().add(type);
        }
        values.forEach(id -> all.getValueTypes().add(valueType(id, false)));
        times.forEach(id -> all.getValueTypes().add(valueType(id, true)));
        events.forEach((id, roles) -> {
            EventType type = FACTORY.createEventType();
            type.setId(id);
            for (String name : roles) {
                Role role = FACTORY.createRole();
                role.setId(name);
                type.getRoles().add(role);
            }
            all.getEventTypes().add(type);
        });
        for (String id : relations) {
            RelationType type = FACTORY.createRelationType();
            type.setId(id);
            all.getRelationTypes().add(type);
        }
        attributes.forEach((id, seen) -> all.getAttributes().add(attributeDefinition(id, seen)));
        return all;
    }

    private static ValueType valueType(String id, boolean time) {
        ValueType type = FACTORY.createValueType();
        type.setId(id);
        type.setTime(time);
        return type;
    }

    private static AttributeDefinition attributeDefinition(String id, Set<String> values) {
        AttributeDefinition attribute = FACTORY.createAttributeDefinition();
        attribute.setId(id);
        attribute.setKind(values.isEmpty() ? AttributeKind.BOOLEAN : AttributeKind.ONE_OF);
        for (String value : values) {
            AttributeOption option = FACTORY.createAttributeOption();
            option.setId(value);
            attribute.getOptions().add(option);
        }
        return attribute;
    }
}
