package org.peristiwa.exchange.brat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.RoleFiller;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;

/** The schema of data that came without {@code annotation.conf}: every type, role and value that is used. */
final class DerivedSchema {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private final SortedSet<String> mentions = new TreeSet<>();
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> events = new TreeMap<>();
    private final SortedMap<String, List<SortedSet<String>>> relations = new TreeMap<>();
    private final Map<String, List<String>> ends = new HashMap<>();
    private final SortedSet<String> ties = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> attributes = new TreeMap<>();
    private final SortedMap<String, Set<String>> bearers = new TreeMap<>();

    /** Takes in what one document uses. */
    void see(AnnReferences document) {
        document.lines().kinds().forEach(alike -> alike.forEach(this::see));
    }

    private void see(AnnLine line) {
        if (line instanceof TextBound mention) {
            mentions.add(mention.type());
        } else if (line instanceof EventLine event) {
            event(event);
        } else if (line instanceof RelationLine relation) {
            relation(relation);
        } else if (line instanceof TieLine tie && !tie.type().equals(BratFormat.EQUIV)) {
            ties.add(tie.type());
        } else if (line instanceof AttributeLine attribute) {
            SortedSet<String> values = attributes.computeIfAbsent(attribute.name(), name -> new TreeSet<>());
            if (attribute.value() != null) {
                values.add(attribute.value());
            }
            bearers.computeIfAbsent(attribute.name(), name -> new LinkedHashSet<>())
                    .add(typeOf(attribute.target()));
        }
    }

    private static String typeOf(AnnId id) {
        AnnLine line = id.line();
        if (line instanceof TextBound mention) {
            return mention.type();
        }
        if (line instanceof EventLine event) {
            return event.type();
        }
        return line instanceof RelationLine relation ? relation.type() : "";
    }

    private void event(EventLine event) {
        SortedMap<String, SortedSet<String>> roles = events.computeIfAbsent(event.type(), type -> new TreeMap<>());
        for (RoleFiller argument : event.arguments()) {
            roles.computeIfAbsent(argument.role(), role -> new TreeSet<>()).add(typeOf(argument.filler()));
        }
    }

    private void relation(RelationLine relation) {
        List<SortedSet<String>> types =
                relations.computeIfAbsent(relation.type(), type -> List.of(new TreeSet<>(), new TreeSet<>()));
        List<String> names = ends.computeIfAbsent(
                relation.type(),
                type -> List.of(relation.source().role(), relation.target().role()));
        boolean swapped = names.get(0).equals(relation.target().role())
                && !names.get(0).equals(relation.source().role());
        types.get(swapped ? 1 : 0).add(typeOf(relation.source().filler()));
        types.get(swapped ? 0 : 1).add(typeOf(relation.target().filler()));
    }

    /** The schema of all that was seen, in alphabetical order. */
    Schema schema() {
        Schema schema = FACTORY.createSchema();
        for (String mention : mentions) {
            if (!events.containsKey(mention)) {
                EntityType type = FACTORY.createEntityType();
                type.setId(mention);
                schema.getEntityTypes().add(type);
            }
        }
        events.forEach((name, roles) -> schema.getEventTypes().add(eventType(name, roles)));
        relations.forEach((name, types) -> schema.getRelationTypes().add(relationType(name, types)));
        for (String tie : ties) {
            if (!relations.containsKey(tie)) {
                RelationType type = FACTORY.createRelationType();
                type.setId(tie);
                type.setSymmetric(true);
                type.setTransitive(true);
                schema.getRelationTypes().add(type);
            }
        }
        attributes.forEach((name, values) -> attribute(schema, name, values));
        return schema;
    }

    private EventType eventType(String name, SortedMap<String, SortedSet<String>> written) {
        EventType type = FACTORY.createEventType();
        type.setId(name);
        SortedMap<String, SortedSet<String>> roles = new TreeMap<>();
        written.forEach((role, fillers) -> {
            String base = ImportedTypes.withoutNumber(role);
            String id = written.containsKey(base) ? base : role;
            roles.computeIfAbsent(id, any -> new TreeSet<>()).addAll(fillers);
        });
        roles.forEach((id, fillers) -> {
            Role role = FACTORY.createRole();
            role.setId(id);
            role.setUpper(-1);
            fillers.forEach(filler -> role.getFillerTypes().add(filler(filler)));
            type.getRoles().add(role);
        });
        return type;
    }

    private FillerType filler(String name) {
        FillerType type = FACTORY.createFillerType();
        type.setKind(events.containsKey(name) ? FillerKind.EVENT : FillerKind.ENTITY);
        type.setType(name);
        return type;
    }

    private RelationType relationType(String name, List<SortedSet<String>> types) {
        RelationType type = FACTORY.createRelationType();
        type.setId(name);
        List<String> roles = ends.getOrDefault(name, List.of("Arg1", "Arg2"));
        if (!roles.get(0).equals("Arg1")) {
            type.setSourceRole(roles.get(0));
        }
        if (!roles.get(1).equals("Arg2")) {
            type.setTargetRole(roles.get(1));
        }
        types.get(0).forEach(filler -> type.getSourceTypes().add(filler(filler)));
        types.get(1).forEach(filler -> type.getTargetTypes().add(filler(filler)));
        return type;
    }

    private void attribute(Schema schema, String name, SortedSet<String> values) {
        AttributeDefinition attribute = FACTORY.createAttributeDefinition();
        attribute.setId(name);
        attribute.setKind(values.isEmpty() ? AttributeKind.BOOLEAN : AttributeKind.ONE_OF);
        for (String value : values) {
            AttributeOption option = FACTORY.createAttributeOption();
            option.setId(value);
            attribute.getOptions().add(option);
        }
        schema.getAttributes().add(attribute);
        Set<String> carriers = bearers.getOrDefault(name, Set.of());
        give(name, carriers, schema.getEntityTypes());
        give(name, carriers, schema.getEventTypes());
        give(name, carriers, schema.getRelationTypes());
    }

    private static void give(String attribute, Set<String> carriers, List<? extends AnnotationType> types) {
        for (AnnotationType type : types) {
            if (carriers.contains(type.getId())) {
                type.getAttributes().add(attribute);
            }
        }
    }
}
