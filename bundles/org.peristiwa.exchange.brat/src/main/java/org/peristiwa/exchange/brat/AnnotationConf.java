package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
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
import org.peristiwa.model.schema.Text;
import org.peristiwa.model.schema.ValueType;
import org.peristiwa.words.Localised;

/** Reads {@code annotation.conf} as a schema. */
final class AnnotationConf {

    /** The language of short forms that are codes, not words: "no linguistic content" (ISO 639-2). */
    static final String NO_LANGUAGE = "zxx";

    private static final Pattern ROLE = Pattern.compile("([^?*+{]+)([?*+]?|\\{(\\d{1,6})(?:-(\\d{1,6}))?})");
    private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

    private final Path file;
    private final Names names;
    private final LossSink losses;
    private final Schema schema = FACTORY.createSchema();
    private final AttributeBearers bearers;
    private final Map<String, FillerKind> kinds = new HashMap<>();

    AnnotationConf(Path file, Names names, LossSink losses) {
        this.file = file;
        this.names = names;
        this.losses = losses;
        this.bearers = new AttributeBearers(schema, names);
    }

    /** The schema that {@code content} describes. */
    Schema read(String content) throws InputFormatException {
        ConfFile conf = ConfFile.read(file, content);
        hierarchy(conf.lines("entities"), this::entityType);
        List<EventType> events = hierarchy(conf.lines("events"), this::eventType);
        for (int i = 0; i < events.size(); i++) {
            roles(events.get(i), conf.lines("events").get(i));
        }
        for (ConfFile.Line line : conf.lines("relations")) {
            relation(line);
        }
        for (ConfFile.Line line : conf.lines("attributes")) {
            attribute(line);
        }
        for (String section : conf.sections()) {
            if (!List.of("entities", "events", "relations", "attributes").contains(section)) {
                lost("brat.conf-section", section, BratWords.of("conf.section", section));
            }
        }
        return schema;
    }

    private void lost(String rule, String name, Localised message) {
        losses.lost(new Loss(
                Loss.Kind.DROPPED,
                rule,
                "",
                "",
                name,
                "",
                BratWords.of("conf.in", file.getFileName(), message),
                Localised.none()));
    }

    private <T extends AnnotationType> List<T> hierarchy(List<ConfFile.Line> lines, Function<ConfFile.Line, T> maker) {
        List<T> made = new ArrayList<>();
        Deque<Map.Entry<Integer, AnnotationType>> above = new ArrayDeque<>();
        for (ConfFile.Line line : lines) {
            while (!above.isEmpty() && above.peek().getKey() >= line.depth()) {
                above.pop();
            }
            T type = maker.apply(line);
            type.setAbstract(line.structural());
            if (!above.isEmpty()) {
                type.setParent(above.peek().getValue().getId());
            }
            for (String term : line.terms()) {
                type.getAbbreviations().add(text(NO_LANGUAGE, term));
            }
            above.push(Map.entry(line.depth(), type));
            made.add(type);
        }
        return made;
    }

    static Text text(String language, String content) {
        Text text = FACTORY.createText();
        text.setLanguage(language);
        text.setContent(content);
        return text;
    }

    private AnnotationType entityType(ConfFile.Line line) {
        boolean time = names.knows(Names.Kind.TIME_TYPE, line.name());
        if (time || names.knows(Names.Kind.VALUE_TYPE, line.name())) {
            ValueType type = FACTORY.createValueType();
            type.setId(names.original(time ? Names.Kind.TIME_TYPE : Names.Kind.VALUE_TYPE, line.name()));
            type.setTime(time);
            kinds.put(line.name(), time ? FillerKind.TIME : FillerKind.VALUE);
            schema.getValueTypes().add(type);
            return type;
        }
        EntityType type = FACTORY.createEntityType();
        type.setId(names.original(Names.Kind.ENTITY_TYPE, line.name()));
        kinds.put(line.name(), FillerKind.ENTITY);
        if (!type.getId().startsWith(":")) {
            schema.getEntityTypes().add(type);
        }
        return type;
    }

    private EventType eventType(ConfFile.Line line) {
        EventType type = FACTORY.createEventType();
        type.setId(names.original(Names.Kind.EVENT_TYPE, line.name()));
        kinds.put(line.name(), FillerKind.EVENT);
        if (!type.getId().startsWith(":")) {
            schema.getEventTypes().add(type);
        }
        return type;
    }

    private void roles(EventType type, ConfFile.Line line) throws InputFormatException {
        for (Map.Entry<String, String> pair : ConfFile.pairs(file, line).entrySet()) {
            Matcher matcher = ROLE.matcher(pair.getKey());
            if (pair.getKey().startsWith("<") || !matcher.matches()) {
                lost("brat.conf-setting", line.name(), BratWords.of("conf.setting", pair.getKey(), line.name()));
                continue;
            }
            Role role = FACTORY.createRole();
            role.setId(names.original(Names.Kind.ROLE, matcher.group(1).strip()));
            cardinality(role, matcher);
            role.getFillerTypes().addAll(fillerTypes(pair.getValue()));
            type.getRoles().add(role);
        }
    }

    private static void cardinality(Role role, Matcher matcher) {
        String sign = matcher.group(2);
        role.setLower(sign.equals("?") || sign.equals("*") ? 0 : 1);
        role.setUpper(sign.equals("*") || sign.equals("+") ? -1 : 1);
        if (matcher.group(3) != null) {
            int lower = Integer.parseInt(matcher.group(3));
            role.setLower(lower);
            role.setUpper(matcher.group(4) == null ? lower : Integer.parseInt(matcher.group(4)));
        }
    }

    private List<FillerType> fillerTypes(String written) {
        List<FillerType> types = new ArrayList<>();
        for (String part : written.split("\\|", -1)) {
            String name = part.strip();
            switch (name) {
                case "<ANY>" -> {
                    return List.of();
                }
                case "<EVENT>" -> types.add(filler(FillerKind.EVENT));
                case "<ENTITY>" -> {
                    types.add(filler(FillerKind.ENTITY));
                    if (!schema.getValueTypes().isEmpty()) {
                        types.add(filler(FillerKind.VALUE));
                        types.add(filler(FillerKind.TIME));
                    }
                }
                default -> {
                    FillerType type = filler(kinds.getOrDefault(name, FillerKind.ENTITY));
                    type.setType(names.original(nameKind(type.getKind()), name));
                    types.add(type);
                    if (!kinds.containsKey(name)) {
                        lost("brat.conf-type", name, BratWords.of("conf.type", name));
                    }
                }
            }
        }
        return types;
    }

    static Names.Kind nameKind(FillerKind kind) {
        return switch (kind) {
            case ENTITY -> Names.Kind.ENTITY_TYPE;
            case VALUE -> Names.Kind.VALUE_TYPE;
            case TIME -> Names.Kind.TIME_TYPE;
            case EVENT -> Names.Kind.EVENT_TYPE;
        };
    }

    private static FillerType filler(FillerKind kind) {
        FillerType type = FACTORY.createFillerType();
        type.setKind(kind);
        return type;
    }

    private void relation(ConfFile.Line line) throws InputFormatException {
        Map<String, String> pairs = ConfFile.pairs(file, line);
        String id = names.original(Names.Kind.RELATION, line.name());
        if (id.startsWith(":")) {
            return;
        }
        RelationType type = schema.getRelationTypes().stream()
                .filter(known -> known.getId().equals(id))
                .findFirst()
                .orElse(null);
        if (type == null) {
            type = FACTORY.createRelationType();
            type.setId(id);
            schema.getRelationTypes().add(type);
        } else {
            lost("brat.conf-pairs", id, BratWords.of("conf.pairs", id));
        }
        List<String> ends = new ArrayList<>();
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            if (pair.getKey().equals("<REL-TYPE>")) {
                type.setSymmetric(pair.getValue().contains("symmetric"));
                type.setTransitive(pair.getValue().contains("transitive"));
            } else if (pair.getKey().startsWith("<")) {
                lost("brat.conf-setting", id, BratWords.of("conf.setting", pair.getKey(), id));
            } else {
                ends.add(pair.getKey());
            }
        }
        if (ends.size() != 2) {
            throw new InputFormatException(file, line.number(), 1, line.rest(), BratWords.of("wrong.twoEnds"));
        }
        end(type, ends.get(0), pairs.getOrDefault(ends.get(0), ""), true);
        end(type, ends.get(1), pairs.getOrDefault(ends.get(1), ""), false);
    }

    private void end(RelationType type, String name, String types, boolean source) {
        String end = names.original(Names.Kind.ROLE, name);
        if (source && !end.equals("Arg1")) {
            type.setSourceRole(end);
        } else if (!source && !end.equals("Arg2")) {
            type.setTargetRole(end);
        }
        List<FillerType> known = source ? type.getSourceTypes() : type.getTargetTypes();
        for (FillerType filler : fillerTypes(types)) {
            if (known.stream().noneMatch(other -> same(other, filler))) {
                known.add(filler);
            }
        }
    }

    private static boolean same(FillerType one, FillerType other) {
        return one.getKind() == other.getKind() && java.util.Objects.equals(one.getType(), other.getType());
    }

    private void attribute(ConfFile.Line line) throws InputFormatException {
        Map<String, String> pairs = ConfFile.pairs(file, line);
        String id = names.original(Names.Kind.ATTRIBUTE, line.name());
        if (id.startsWith(":")) {
            return;
        }
        AttributeDefinition attribute = schema.getAttributes().stream()
                .filter(known -> known.getId().equals(id))
                .findFirst()
                .orElse(null);
        if (attribute == null) {
            attribute = FACTORY.createAttributeDefinition();
            attribute.setId(id);
            attribute.setKind(kindOf(line.name()));
            schema.getAttributes().add(attribute);
        }
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            switch (pair.getKey()) {
                case "Arg" -> bearers.addTo(id, pair.getValue());
                case "Value" -> options(attribute, pair.getValue());
                default -> lost("brat.conf-setting", id, BratWords.of("conf.setting", pair.getKey(), id));
            }
        }
    }

    private AttributeKind kindOf(String written) {
        AttributeKind told =
                AttributeKind.get(names.all(Names.Kind.ATTRIBUTE_KIND).get(written));
        return told == null ? AttributeKind.BOOLEAN : told;
    }

    private void options(AttributeDefinition attribute, String values) {
        if (attribute.getKind() == AttributeKind.BOOLEAN) {
            attribute.setKind(AttributeKind.ONE_OF);
        }
        for (String value : values.split("\\|", -1)) {
            AttributeOption option = FACTORY.createAttributeOption();
            option.setId(names.original(Names.Kind.VALUE, value.strip()));
            if (attribute.getOptions().stream().noneMatch(known -> known.getId().equals(option.getId()))) {
                attribute.getOptions().add(option);
            }
        }
    }
}
