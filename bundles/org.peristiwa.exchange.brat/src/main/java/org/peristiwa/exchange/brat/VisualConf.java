package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.words.Localised;

/** Reads the labels and colours of {@code visual.conf}, and the keys of {@code kb_shortcuts.conf}, into a schema. */
final class VisualConf {

    /** The sixteen colours that CSS 1 names, as brat's examples use them, and two of CSS 3. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("white", "#ffffff"),
            Map.entry("maroon", "#800000"),
            Map.entry("red", "#ff0000"),
            Map.entry("purple", "#800080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("green", "#008000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("olive", "#808000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("navy", "#000080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("teal", "#008080"),
            Map.entry("aqua", "#00ffff"),
            Map.entry("lightgreen", "#90ee90"),
            Map.entry("orange", "#ffa500"));

    private final Map<Names.Kind, Map<String, List<SchemaElement>>> elements;
    private final Names names;
    private final LossSink losses;

    VisualConf(Schema schema, Names names, LossSink losses) {
        this.elements = elementsOf(schema);
        this.names = names;
        this.losses = losses;
    }

    /** Takes in labels, which are in {@code language}, and colours. */
    void read(Path file, String content, String language) throws InputFormatException {
        for (String section : new String[] {"labels", "drawing"}) {
            for (String line : sectionLines(content, section)) {
                if (section.equals("labels")) {
                    label(line, language);
                } else {
                    drawing(file, line);
                }
            }
        }
    }

    private static List<String> sectionLines(String content, String section) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : content.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                inside = line.substring(1, line.length() - 1).strip().equals(section);
            } else if (inside && !line.isEmpty() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void label(String line, String language) {
        String[] forms = line.split("\\|", -1);
        for (SchemaElement element : named(forms[0].strip())) {
            for (int i = 1; i < forms.length; i++) {
                (i == 1 ? element.getLabels() : element.getAbbreviations())
                        .add(AnnotationConf.text(language, forms[i].strip()));
            }
        }
    }

    private void drawing(Path file, String line) {
        String[] parts = line.split("\\s+", 2);
        List<SchemaElement> elements = named(parts[0]);
        for (String pair : parts.length == 1 ? new String[0] : parts[1].split(",", -1)) {
            String[] setting = pair.strip().split(":", 2);
            String color = setting.length == 2 ? hexadecimal(setting[1].strip()) : null;
            boolean isColor = setting[0].equals("bgColor") || setting[0].equals("color");
            if (isColor && color != null && !elements.isEmpty()) {
                elements.forEach(element -> element.setColor(color));
            } else {
                losses.lost(new Loss(
                        Loss.Kind.DROPPED,
                        "brat.drawing",
                        "",
                        "",
                        parts[0],
                        "",
                        BratWords.of("drawing", file.getFileName(), pair.strip()),
                        Localised.none()));
            }
        }
    }

    private static @Nullable String hexadecimal(String color) {
        if (color.matches("#[0-9a-fA-F]{6}")) {
            return color.toLowerCase(Locale.ROOT);
        }
        if (color.matches("#[0-9a-fA-F]{3}")) {
            return "#" + color.substring(1).toLowerCase(Locale.ROOT).replaceAll("(.)", "$1$1");
        }
        return NAMED.get(color.toLowerCase(Locale.ROOT));
    }

    /** Takes in the keys: {@code P Person}. */
    void shortcuts(String content) {
        for (String line : content.lines().map(String::strip).toList()) {
            String[] parts = line.split("\\s+", 2);
            if (!line.startsWith("#") && parts.length == 2) {
                named(parts[1]).forEach(element -> element.setShortcut(parts[0]));
            }
        }
    }

    private List<SchemaElement> named(String written) {
        List<SchemaElement> named = new ArrayList<>();
        elements.forEach((kind, byId) -> named.addAll(byId.getOrDefault(names.original(kind, written), List.of())));
        return named;
    }

    private static Map<Names.Kind, Map<String, List<SchemaElement>>> elementsOf(Schema schema) {
        Map<Names.Kind, Map<String, List<SchemaElement>>> elements = new EnumMap<>(Names.Kind.class);
        Stream.of(schema.getEntityTypes(), schema.getValueTypes(), schema.getEventTypes(), schema.getRelationTypes())
                .flatMap(List::stream)
                .forEach(type -> add(elements, Names.kindOf(type), type.getId(), type));
        for (EventType type : schema.getEventTypes()) {
            type.getRoles().forEach(role -> add(elements, Names.Kind.ROLE, role.getId(), role));
        }
        for (AttributeDefinition attribute : schema.getAttributes()) {
            add(elements, Names.Kind.ATTRIBUTE, attribute.getId(), attribute);
            attribute.getOptions().forEach(option -> add(elements, Names.Kind.VALUE, option.getId(), option));
        }
        return elements;
    }

    private static void add(
            Map<Names.Kind, Map<String, List<SchemaElement>>> elements,
            Names.Kind kind,
            String id,
            SchemaElement element) {
        elements.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(id, any -> new ArrayList<>())
                .add(element);
    }
}
