package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.store.internal.journal.JournalState.Mark;
import org.peristiwa.store.internal.journal.JournalState.Node;
import org.peristiwa.text.Span;

/** The objects that are the lines of a journal; see {@code docs/file-format.md}. */
final class JournalRecords {

    /** The newest form that this program knows. */
    static final int FORM = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JournalRecords() {}

    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    private static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = StepDraftText.JSON.createGenerator(text)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String header() {
        return object(out -> out.writeNumberField("journal", FORM));
    }

    static String undo(long number) {
        return object(out -> out.writeNumberField("undo", number));
    }

    static String redo(long number) {
        return object(out -> out.writeNumberField("redo", number));
    }

    static String saved(StoredPart part, Mark mark) {
        return mark("saved", part, mark);
    }

    static String saving(StoredPart part, Mark mark) {
        return mark("saving", part, mark);
    }

    private static String mark(String kind, StoredPart part, Mark mark) {
        return object(out -> {
            out.writeStringField(kind, PartNames.of(part));
            out.writeStringField("hash", mark.hash());
            out.writeNumberField("at", mark.at());
        });
    }

    static String notSaved(StoredPart part) {
        return object(out -> out.writeStringField("notSaved", PartNames.of(part)));
    }

    /**
     * A step, or what was done and is none.
     *
     * @param kind {@code do} or {@code did}
     * @param parts the changes, a JSON array
     */
    static String step(
            String kind,
            long number,
            VerbLabel label,
            @Nullable Place place,
            Map<StoredPart, Long> before,
            String parts) {
        String head = object(out -> {
            out.writeNumberField(kind, number);
            out.writeArrayFieldStart("label");
            out.writeString(label.key());
            for (String argument : label.arguments()) {
                out.writeString(argument);
            }
            out.writeEndArray();
            if (place != null) {
                write(place, out);
            }
            writeNumbers("touches", before, out);
        });
        return head.substring(0, head.length() - 1) + ",\"parts\":" + parts + "}";
    }

    private static void write(Place place, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("place");
        out.writeStringField("in", PartNames.of(place.layer()));
        if (place.annotation() != null) {
            out.writeStringField("annotation", place.annotation());
        }
        if (place.span() != null) {
            out.writeNumberField("begin", place.span().begin());
            out.writeNumberField("end", place.span().end());
        }
        out.writeEndObject();
    }

    private static void writeNumbers(String name, Map<StoredPart, Long> numbers, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<StoredPart, Long> entry : numbers.entrySet()) {
            out.writeNumberField(PartNames.of(entry.getKey()), entry.getValue());
        }
        out.writeEndObject();
    }

    /** Where everything is, in place of all that the lines before have said of that. */
    static String state(JournalState state) {
        return object(out -> {
            out.writeObjectFieldStart("state");
            writeSteps("done", state.doneSteps(), out);
            writeSteps("undone", state.undoneSteps(), out);
            Map<StoredPart, Long> last = new LinkedHashMap<>();
            state.parts().forEach(part -> last.put(part, state.lastOf(part)));
            writeNumbers("last", last, out);
            out.writeArrayFieldStart("saved");
            for (StoredPart part : state.parts()) {
                for (Mark mark : state.marksOf(part)) {
                    out.writeStartArray();
                    out.writeString(PartNames.of(part));
                    out.writeString(mark.hash());
                    out.writeNumber(mark.at());
                    out.writeEndArray();
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void writeSteps(String name, Iterable<Node> nodes, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Node node : nodes) {
            out.writeNumber(node.number());
        }
        out.writeEndArray();
    }

    /**
     * Follows one line.
     *
     * @throws IllegalStateException if it is none of those that are known, or does not fit the lines before
     */
    static void apply(String json, JournalState state) {
        try {
            if (json.startsWith("{\"do\":")) {
                KeptLine line = step(json);
                state.done(new Node(line.number(), line.before(), line));
                return;
            }
            if (json.startsWith("{\"did\":")) {
                KeptLine line = step(json);
                state.doneForGood(new Node(line.number(), line.before(), line));
                return;
            }
            JsonNode object = MAPPER.readTree(json);
            switch (object.fieldNames().next()) {
                case "journal" -> requireKnown(object.get("journal").asInt());
                case "undo" -> state.undo();
                case "redo" -> state.redo();
                case "saved" -> state.settle(PartNames.parse(object.get("saved").asText()), readMark(object));
                case "saving" ->
                    state.expect(PartNames.parse(object.get("saving").asText()), readMark(object));
                case "notSaved" ->
                    state.unmark(PartNames.parse(object.get("notSaved").asText()));
                case "state" -> applyState(object.get("state"), state);
                default -> throw new JournalException("journal.line");
            }
        } catch (IOException e) {
            throw new JournalException("journal.noJson");
        }
    }

    private static Mark readMark(JsonNode object) {
        return new Mark(object.get("hash").asText(), object.get("at").asLong());
    }

    private static void requireKnown(int form) {
        if (form > FORM) {
            throw new JournalException("journal.newer", form);
        }
    }

    private static void applyState(JsonNode json, JournalState state) {
        List<Long> done = new ArrayList<>();
        json.get("done").forEach(number -> done.add(number.asLong()));
        List<Long> undone = new ArrayList<>();
        json.get("undone").forEach(number -> undone.add(number.asLong()));
        Map<StoredPart, Long> last = new LinkedHashMap<>();
        json.get("last")
                .properties()
                .forEach(field -> last.put(
                        PartNames.parse(field.getKey()), field.getValue().asLong()));
        Map<StoredPart, List<Mark>> marks = new LinkedHashMap<>();
        json.get("saved").forEach(mark -> marks.computeIfAbsent(
                        PartNames.parse(mark.get(0).asText()), p -> new ArrayList<>())
                .add(new Mark(mark.get(1).asText(), mark.get(2).asLong())));
        state.set(done, undone, last, marks);
    }

    /** A step by the head of its line: its changes, which come last, are not looked at. */
    private static KeptLine step(String json) throws IOException {
        try (JsonParser in = StepDraftText.JSON.createParser(json)) {
            in.nextToken();
            long number = 0;
            List<String> label = new ArrayList<>();
            @Nullable Place place = null;
            Map<StoredPart, Long> before = new LinkedHashMap<>();
            for (String name = in.nextFieldName(); name != null && !name.equals("parts"); name = in.nextFieldName()) {
                in.nextToken();
                switch (name) {
                    case "do", "did" -> number = in.getLongValue();
                    case "label" -> readStrings(in, label);
                    case "place" -> place = readPlace(in);
                    case "touches" -> readNumbers(in, before);
                    default -> throw new JournalException("journal.step");
                }
            }
            if (label.isEmpty()) {
                throw new JournalException("journal.noName");
            }
            return new KeptLine(
                    number, new VerbLabel(label.get(0), label.subList(1, label.size())), place, before, json);
        }
    }

    private static void readStrings(JsonParser in, List<String> strings) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            strings.add(in.getText());
        }
    }

    private static void readNumbers(JsonParser in, Map<StoredPart, Long> numbers) throws IOException {
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            numbers.put(PartNames.parse(name), in.nextLongValue(0));
        }
    }

    private static @Nullable Place readPlace(JsonParser in) throws IOException {
        @Nullable LayerKey key = null;
        @Nullable String annotation = null;
        int begin = -1;
        int end = -1;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "in" -> key = PartNames.parse(in.getText()) instanceof OfLayer layer ? layer.key() : null;
                case "annotation" -> annotation = in.getText();
                case "begin" -> begin = in.getIntValue();
                case "end" -> end = in.getIntValue();
                default -> throw new JournalException("journal.place");
            }
        }
        return key == null ? null : new Place(key, annotation, begin < 0 ? null : new Span(begin, end));
    }
}
