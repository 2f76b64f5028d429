package org.peristiwa.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
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
import org.peristiwa.model.schema.ValueType;

/** The schema of data that came without one: every type, role, attribute and value that is used. */
public final class SchemaOfUse {

    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    /** An attribute of more values than this is no choice but text. */
    private static final int MOST_OPTIONS = 50;

    private record Kind(FillerKind kind, String type) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : type.compareTo(other.type);
        }
    }

    // Hashed, as there may be very many annotations; put into order when all have been seen.
    private final Set<String> entities = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final Map<String, Map<String, Set<Kind>>> events = new HashMap<>();
    private final Map<String, Set<Kind>> sources = new HashMap<>();
    private final Map<String, Set<Kind>> targets = new HashMap<>();
    private final Map<String, Set<String>> attributes = new HashMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();

    /** Takes in what a layer uses. */
    public void see(Layer layer) {
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof EventMention event) {
                event(event);
            } else if (annotation instanceof TimeMention time) {
                times.add(orEmpty(time.getType()));
            } else if (annotation instanceof ValueMention value) {
                values.add(orEmpty(value.getType()));
            } else if (annotation instanceof Mention mention) {
                entities.add(orEmpty(mention.getType()));
            } else if (annotation instanceof Relation relation) {
                relation(relation);
            }
            // Asking for a list makes one: most annotations have none.
            if (annotation.eIsSet(LayerPackage.Literals.ANNOTATION__ATTRIBUTES)) {
                annotation.getAttributes().forEach(value -> attribute(value, typeOf(annotation)));
            }
        }
    }

    private void event(EventMention event) {
        Map<String, Set<Kind>> roles = events.computeIfAbsent(orEmpty(event.getType()), type -> new HashMap<>());
        for (Argument argument : event.getArguments()) {
            Set<Kind> fillers = roles.computeIfAbsent(orEmpty(argument.getRole()), role -> new HashSet<>());
            kindOf(argument.getFiller()).ifPresent(kind -> fillers.add(kind));
        }
    }

    private void relation(Relation relation) {
        String type = orEmpty(relation.getType());
        end(sources, type, relation.getSource());
        end(targets, type, relation.getTarget());
    }

    private static void end(Map<String, Set<Kind>> ends, String type, @Nullable Filler filler) {
        Set<Kind> kinds = ends.computeIfAbsent(type, any -> new HashSet<>());
        kindOf(filler).ifPresent(kind -> kinds.add(kind));
    }

    private void attribute(AttributeValue value, String bearer) {
        String name = orEmpty(value.getAttribute());
        Set<String> values = attributes.computeIfAbsent(name, any -> new HashSet<>());
        for (String each : value.getValues()) {
            // Of a text there may be another for each annotation.
            if (values.size() <= MOST_OPTIONS) {
                values.add(each);
            }
        }
        bearers.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(bearer);
    }

    private static String typeOf(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            return orEmpty(mention.getType());
        }
        if (annotation instanceof Relation relation) {
            return orEmpty(relation.getType());
        }
        return annotation instanceof Cluster cluster ? orEmpty(cluster.getType()) : "";
    }

    private static Optional<Kind> kindOf(@Nullable Filler filler) {
        if (filler instanceof EventMention event) {
            return Optional.of(new Kind(FillerKind.EVENT, orEmpty(event.getType())));
        }
        if (filler instanceof TimeMention time) {
            return Optional.of(new Kind(FillerKind.TIME, orEmpty(time.getType())));
        }
        if (filler instanceof ValueMention value) {
            return Optional.of(new Kind(FillerKind.VALUE, orEmpty(value.getType())));
        }
        if (filler instanceof Mention mention) {
            return Optional.of(new Kind(FillerKind.ENTITY, orEmpty(mention.getType())));
        }
        if (filler instanceof Event event) {
            return event.getMentions().stream().findFirst().flatMap(SchemaOfUse::kindOf);
        }
        return filler instanceof Entity entity
                ? entity.getMentions().stream().findFirst().flatMap(SchemaOfUse::kindOf)
                : Optional.empty();
    }

    /** The schema of all that was seen, in alphabetical order. */
    public Schema schema() {
        Schema schema = FACTORY.createSchema();
        new TreeSet<>(entities).forEach(id -> schema.getEntityTypes().add(named(FACTORY.createEntityType(), id)));
        for (String id : new TreeSet<>(times)) {
            ValueType type = named(FACTORY.createValueType(), id);
            type.setTime(true);
            schema.getValueTypes().add(type);
        }
        values.stream().filter(id -> !times.contains(id)).sorted().forEach(id -> schema.getValueTypes()
                .add(named(FACTORY.createValueType(), id)));
        new TreeMap<>(events).forEach((id, roles) -> schema.getEventTypes().add(eventType(id, roles)));
        Set<String> relations = new TreeSet<>(sources.keySet());
        relations.addAll(targets.keySet());
        for (String id : relations) {
            RelationType type = named(FACTORY.createRelationType(), id);
            new TreeSet<>(sources.getOrDefault(id, Set.of()))
                    .forEach(kind -> type.getSourceTypes().add(filler(kind)));
            new TreeSet<>(targets.getOrDefault(id, Set.of()))
                    .forEach(kind -> type.getTargetTypes().add(filler(kind)));
            schema.getRelationTypes().add(type);
        }
        new TreeMap<>(attributes).forEach((name, used) -> attribute(schema, name, new TreeSet<>(used)));
        return schema;
    }

    private static <T extends AnnotationType> T named(T type, String id) {
        type.setId(id);
        return type;
    }

    private static EventType eventType(String id, Map<String, Set<Kind>> roles) {
        EventType type = named(FACTORY.createEventType(), id);
        new TreeMap<>(roles).forEach((name, fillers) -> {
            Role role = FACTORY.createRole();
            role.setId(name);
            new TreeSet<>(fillers).forEach(kind -> role.getFillerTypes().add(filler(kind)));
            type.getRoles().add(role);
        });
        return type;
    }

    private static FillerType filler(Kind kind) {
        FillerType type = FACTORY.createFillerType();
        type.setKind(kind.kind());
        type.setType(kind.type());
        return type;
    }

    private void attribute(Schema schema, String name, SortedSet<String> used) {
        AttributeDefinition attribute = FACTORY.createAttributeDefinition();
        attribute.setId(name);
        if (Set.of("true", "false").containsAll(used)) {
            attribute.setKind(AttributeKind.BOOLEAN);
        } else if (used.size() > MOST_OPTIONS || used.stream().anyMatch(value -> value.contains(" "))) {
            attribute.setKind(AttributeKind.TEXT);
        } else {
            attribute.setKind(AttributeKind.ONE_OF);
            for (String value : used) {
                AttributeOption option = FACTORY.createAttributeOption();
                option.setId(value);
                attribute.getOptions().add(option);
            }
        }
        schema.getAttributes().add(attribute);
        Set<String> carriers = bearers.getOrDefault(name, Set.of());
        schema.getEntityTypes().forEach(type -> give(name, carriers, type));
        schema.getValueTypes().forEach(type -> give(name, carriers, type));
        schema.getEventTypes().forEach(type -> give(name, carriers, type));
        schema.getRelationTypes().forEach(type -> give(name, carriers, type));
    }

    private static void give(String attribute, Set<String> carriers, AnnotationType type) {
        if (carriers.contains(type.getId())) {
            type.getAttributes().add(attribute);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
