package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;

/** Writes a schema as brat's configuration files. */
final class ConfWriter {

    private final Schema schema;
    private final Names names;
    private final String language;
    private final LossSink losses;

    /** @param language the one that labels are written in, where there are any in it */
    ConfWriter(Schema schema, Names names, String language, LossSink losses) {
        this.schema = schema;
        this.names = names;
        this.language = language;
        this.losses = losses;
    }

    /** The content of {@code annotation.conf}. */
    String annotationConf() {
        StringBuilder out = new StringBuilder("[entities]\n\n");
        hierarchy(out, spans());
        out.append("\n[relations]\n\n");
        schema.getRelationTypes().forEach(type -> relation(out, type));
        out.append("\n[events]\n\n");
        hierarchy(out, schema.getEventTypes());
        out.append("\n[attributes]\n\n");
        schema.getAttributes().forEach(attribute -> attribute(out, attribute));
        return out.toString();
    }

    private List<AnnotationType> spans() {
        return Stream.<AnnotationType>concat(schema.getEntityTypes().stream(), schema.getValueTypes().stream())
                .toList();
    }

    private void hierarchy(StringBuilder out, List<? extends AnnotationType> types) {
        for (AnnotationType type : types) {
            if (parentOf(type, types) == null) {
                branch(out, type, types, 0);
            }
        }
    }

    private static @Nullable AnnotationType parentOf(AnnotationType type, List<? extends AnnotationType> types) {
        return type.getParent() == null
                ? null
                : types.stream()
                        .filter(other -> type.getParent().equals(other.getId()) && other.eClass() == type.eClass())
                        .findFirst()
                        .orElse(null);
    }

    private void branch(StringBuilder out, AnnotationType type, List<? extends AnnotationType> types, int depth) {
        out.append("\t".repeat(depth)).append(type.isAbstract() ? "!" : "").append(names.write(type));
        for (Text form : type.getAbbreviations()) {
            if (AnnotationConf.NO_LANGUAGE.equals(form.getLanguage())) {
                out.append('|').append(form.getContent());
            }
        }
        if (type instanceof EventType event) {
            String roles = roles(event).stream().map(this::role).collect(Collectors.joining(", "));
            out.append(roles.isEmpty() ? "" : "\t" + roles);
        }
        out.append('\n');
        for (AnnotationType child : types) {
            if (child != type && parentOf(child, types) == type && depth < types.size()) {
                branch(out, child, types, depth + 1);
            }
        }
    }

    /** Its own roles and, since brat inherits none, those of its parents. */
    private List<Role> roles(EventType type) {
        Map<String, Role> roles = new LinkedHashMap<>();
        List<EventType> line = new ArrayList<>();
        for (AnnotationType at = type; at instanceof EventType event && !line.contains(event); ) {
            line.add(0, event);
            at = parentOf(at, schema.getEventTypes());
        }
        line.forEach(event -> event.getRoles().forEach(role -> roles.put(Names.orEmpty(role.getId()), role)));
        return List.copyOf(roles.values());
    }

    private String role(Role role) {
        return names.write(Names.Kind.ROLE, Names.orEmpty(role.getId())) + cardinality(role) + ":"
                + fillers(role.getFillerTypes());
    }

    private String cardinality(Role role) {
        int lower = role.getLower();
        int upper = role.getUpper();
        if (upper < 0) {
            if (lower > 1) {
                losses.lost(new Loss(
                        Loss.Kind.FLATTENED,
                        "brat.cardinality",
                        "",
                        "",
                        Names.orEmpty(role.getId()),
                        "",
                        BratWords.of("cardinality", lower),
                        BratWords.of("cardinality.once")));
            }
            return lower == 0 ? "*" : "+";
        }
        if (upper == 1) {
            return lower == 0 ? "?" : "";
        }
        return lower == upper ? "{" + lower + "}" : "{" + lower + "-" + upper + "}";
    }

    private String fillers(List<FillerType> types) {
        if (types.isEmpty()) {
            return "<ANY>";
        }
        boolean hasValues = !schema.getValueTypes().isEmpty();
        List<FillerKind> whole = types.stream()
                .filter(type -> type.getType() == null)
                .map(FillerType::getKind)
                .toList();
        boolean allSpans = whole.contains(FillerKind.ENTITY)
                && (!hasValues || (whole.contains(FillerKind.VALUE) && whole.contains(FillerKind.TIME)));
        List<String> parts = new ArrayList<>();
        if (allSpans) {
            parts.add("<ENTITY>");
        }
        for (FillerType type : types) {
            if (type.getType() != null) {
                withSubtypes(type).forEach(parts::add);
            } else if (type.getKind() == FillerKind.EVENT) {
                parts.add("<EVENT>");
            } else if (!allSpans) {
                spans().stream()
                        .filter(span -> Names.kindOf(span) == AnnotationConf.nameKind(type.getKind()))
                        .forEach(span -> parts.add(names.write(span)));
            }
        }
        return parts.isEmpty() ? "<ANY>" : parts.stream().distinct().collect(Collectors.joining("|"));
    }

    /** A type and, since brat does not look below it, every type below it. */
    private List<String> withSubtypes(FillerType filler) {
        Names.Kind kind = AnnotationConf.nameKind(filler.getKind());
        List<AnnotationType> all = Stream.<AnnotationType>concat(spans().stream(), schema.getEventTypes().stream())
                .filter(type -> Names.kindOf(type) == kind)
                .toList();
        List<String> ids = new ArrayList<>(List.of(filler.getType()));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            all.stream()
                    .filter(type -> id.equals(type.getParent()) && !ids.contains(type.getId()))
                    .forEach(type -> ids.add(type.getId()));
        }
        return ids.stream().map(id -> names.write(kind, id)).toList();
    }

    private void relation(StringBuilder out, RelationType type) {
        out.append(names.write(type))
                .append('\t')
                .append(type.getSourceRole() == null ? "Arg1" : names.write(Names.Kind.ROLE, type.getSourceRole()))
                .append(':')
                .append(fillers(type.getSourceTypes()))
                .append(", ")
                .append(type.getTargetRole() == null ? "Arg2" : names.write(Names.Kind.ROLE, type.getTargetRole()))
                .append(':')
                .append(fillers(type.getTargetTypes()));
        if (type.isSymmetric() || type.isTransitive()) {
            out.append(", <REL-TYPE>:")
                    .append(type.isSymmetric() ? "symmetric" : "")
                    .append(type.isSymmetric() && type.isTransitive() ? "-" : "")
                    .append(type.isTransitive() ? "transitive" : "");
        }
        out.append('\n');
    }

    private void attribute(StringBuilder out, AttributeDefinition attribute) {
        String id = Names.orEmpty(attribute.getId());
        String bearers = new AttributeBearers(schema, names).written(id);
        out.append(names.write(Names.Kind.ATTRIBUTE, id))
                .append("\tArg:")
                .append(bearers.isEmpty() ? "<ANY>" : bearers);
        if (!attribute.getOptions().isEmpty()) {
            out.append(", Value:")
                    .append(attribute.getOptions().stream()
                            .map(option -> names.write(Names.Kind.VALUE, Names.orEmpty(option.getId())))
                            .collect(Collectors.joining("|")));
        }
        out.append('\n');
    }

    /** The content of {@code visual.conf}. */
    String visualConf() {
        Map<String, SchemaElement> elements = new LinkedHashMap<>();
        named().forEach(element ->
                elements.merge(writtenName(element), element, (one, other) -> hasLook(one) ? one : other));
        StringBuilder out = new StringBuilder("[labels]\n\n");
        elements.forEach((name, element) -> {
            String labels = labels(element);
            if (!labels.isEmpty()) {
                out.append(name).append(labels).append('\n');
            }
        });
        out.append("\n[drawing]\n\n");
        elements.forEach((name, element) -> {
            if (element.getColor() != null) {
                boolean isArc = element instanceof Role || element instanceof RelationType;
                out.append(name)
                        .append(isArc ? "\tcolor:" : "\tbgColor:")
                        .append(element.getColor())
                        .append('\n');
            }
        });
        return out.toString();
    }

    private static boolean hasLook(SchemaElement element) {
        return !element.getLabels().isEmpty() || element.getColor() != null;
    }

    /** The content of {@code kb_shortcuts.conf}; empty when there are no shortcuts. */
    String shortcuts() {
        StringBuilder out = new StringBuilder();
        Stream.concat(spans().stream(), schema.getEventTypes().stream())
                .filter(type -> type.getShortcut() != null)
                .forEach(type -> out.append(type.getShortcut())
                        .append(' ')
                        .append(names.write(type))
                        .append('\n'));
        return out.toString();
    }

    private Stream<SchemaElement> named() {
        Stream<SchemaElement> types = Stream.of(spans(), schema.getEventTypes(), schema.getRelationTypes())
                .flatMap(List::stream);
        Stream<SchemaElement> roles = schema.getEventTypes().stream().flatMap(type -> type.getRoles().stream());
        Stream<SchemaElement> attributes = schema.getAttributes().stream().map(attribute -> attribute);
        Stream<SchemaElement> options =
                schema.getAttributes().stream().flatMap(attribute -> attribute.getOptions().stream());
        return Stream.of(types, roles, attributes, options).flatMap(some -> some);
    }

    private String writtenName(SchemaElement element) {
        if (element instanceof AnnotationType type) {
            return names.write(type);
        }
        Names.Kind kind = element instanceof Role
                ? Names.Kind.ROLE
                : element instanceof AttributeOption ? Names.Kind.VALUE : Names.Kind.ATTRIBUTE;
        return names.write(kind, Names.orEmpty(element.getId()));
    }

    private String labels(SchemaElement element) {
        List<Text> forms = new ArrayList<>(inLanguage(element.getLabels()));
        if (forms.isEmpty()) {
            return "";
        }
        forms = new ArrayList<>(forms.subList(0, 1));
        forms.addAll(inLanguage(element.getAbbreviations()));
        return forms.stream()
                .map(form -> " | "
                        + Names.orEmpty(form.getContent()).replace('|', '/').replaceAll("\\s+", " "))
                .collect(Collectors.joining());
    }

    /** The words in the language wanted; where there are none, those in the language of the first. */
    private List<Text> inLanguage(List<Text> words) {
        List<Text> plain = words.stream()
                .filter(word -> !AnnotationConf.NO_LANGUAGE.equals(word.getLanguage()))
                .toList();
        String chosen = plain.stream().anyMatch(word -> language.equals(word.getLanguage()))
                ? language
                : plain.isEmpty() ? language : Names.orEmpty(plain.get(0).getLanguage());
        return plain.stream()
                .filter(word -> chosen.equals(Names.orEmpty(word.getLanguage())))
                .toList();
    }
}
