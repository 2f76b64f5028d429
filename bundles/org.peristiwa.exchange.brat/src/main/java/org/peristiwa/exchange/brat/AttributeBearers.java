package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Schema;

/** Which types carry an attribute, as brat writes it ({@code Arg:<EVENT>|Person}) and as a schema keeps it. */
final class AttributeBearers {

    private final Schema schema;
    private final Names names;
    private final Map<Names.Kind, Map<String, List<AnnotationType>>> byId = new EnumMap<>(Names.Kind.class);

    /** @param schema a schema that has all its types */
    AttributeBearers(Schema schema, Names names) {
        this.schema = schema;
        this.names = names;
    }

    /** Gives the attribute to the types that {@code written} names; to the roots where it names a whole kind. */
    void addTo(String attribute, String written) {
        for (String part : written.split("\\|", -1)) {
            String name = part.strip();
            switch (name) {
                case "<ANY>" -> {
                    give(attribute, roots(spans()));
                    give(attribute, roots(schema.getEventTypes()));
                }
                case "<ENTITY>" -> give(attribute, roots(spans()));
                case "<EVENT>" -> give(attribute, roots(schema.getEventTypes()));
                case "<RELATION>" -> give(attribute, roots(schema.getRelationTypes()));
                default -> give(attribute, named(name));
            }
        }
    }

    /** The types of any kind that a written name stands for. */
    private List<AnnotationType> named(String written) {
        if (byId.isEmpty()) {
            for (AnnotationType type : all()) {
                byId.computeIfAbsent(Names.kindOf(type), kind -> new HashMap<>())
                        .computeIfAbsent(Names.orEmpty(type.getId()), id -> new ArrayList<>())
                        .add(type);
            }
        }
        List<AnnotationType> named = new ArrayList<>();
        byId.forEach((kind, types) -> named.addAll(types.getOrDefault(names.original(kind, written), List.of())));
        return named;
    }

    private static void give(String attribute, List<? extends AnnotationType> types) {
        for (AnnotationType type : types) {
            if (!type.getAttributes().contains(attribute)) {
                type.getAttributes().add(attribute);
            }
        }
    }

    private List<AnnotationType> spans() {
        return Stream.<AnnotationType>concat(schema.getEntityTypes().stream(), schema.getValueTypes().stream())
                .toList();
    }

    private List<AnnotationType> all() {
        return Stream.concat(
                        spans().stream(),
                        Stream.concat(schema.getEventTypes().stream(), schema.getRelationTypes().stream()))
                .toList();
    }

    private static List<? extends AnnotationType> roots(List<? extends AnnotationType> types) {
        return types.stream().filter(type -> type.getParent() == null).toList();
    }

    /** The types that carry the attribute, by their own or a parent's listing, as brat writes them. */
    String written(String attribute) {
        List<String> parts = new ArrayList<>();
        boolean spans = allRootsCarry(attribute, spans());
        boolean events = allRootsCarry(attribute, schema.getEventTypes());
        if (spans && events) {
            parts.add("<ANY>");
        } else {
            parts.addAll(spans ? List.of("<ENTITY>") : carriers(attribute, spans()));
            parts.addAll(events ? List.of("<EVENT>") : carriers(attribute, schema.getEventTypes()));
        }
        parts.addAll(carriers(attribute, schema.getRelationTypes()).stream()
                .filter(name -> !parts.contains(name))
                .toList());
        return parts.stream().distinct().collect(Collectors.joining("|"));
    }

    private static boolean allRootsCarry(String attribute, List<? extends AnnotationType> types) {
        List<? extends AnnotationType> roots = roots(types);
        return !roots.isEmpty()
                && roots.stream().allMatch(type -> type.getAttributes().contains(attribute));
    }

    private List<String> carriers(String attribute, List<? extends AnnotationType> types) {
        return types.stream()
                .filter(type -> carries(attribute, type, types))
                .map(names::write)
                .toList();
    }

    private static boolean carries(String attribute, AnnotationType type, List<? extends AnnotationType> all) {
        AnnotationType at = type;
        for (int depth = 0; at != null && depth <= all.size(); depth++) {
            if (at.getAttributes().contains(attribute)) {
                return true;
            }
            String parent = at.getParent();
            at = all.stream()
                    .filter(other -> other.getId().equals(parent))
                    .findFirst()
                    .orElse(null);
        }
        return false;
    }
}
