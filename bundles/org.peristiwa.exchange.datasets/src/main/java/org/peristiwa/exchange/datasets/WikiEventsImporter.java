package org.peristiwa.exchange.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;

/**
 * Reads WikiEvents: without our trace the text is made of the tokens. A file of coreference is read side by side with its
 * articles where it lies in {@code coref} and has the same name; its lines have the articles' order.
 */
@Component(service = Importer.class)
public final class WikiEventsImporter extends DatasetImporter {

    @Override
    public FormatDescription format() {
        return WikiEventsFormat.DESCRIPTION;
    }

    @Override
    boolean isOurs(JsonValue.Obj line) {
        return line.find("doc_id").isPresent()
                && line.find("sentences").isPresent()
                && line.find("event_mentions").isPresent();
    }

    @Override
    PartLines documents(PartInputs inputs, String otherwise) {
        return new PartLines(inputs, otherwise, Reading::new);
    }

    private static final class Reading implements PartLines.DocumentReader {
        private final TextLines lines;
        private final @Nullable TextLines clusters;
        private final String annotator;
        private JsonValue.@Nullable Obj waiting;

        Reading(Path file, String annotator) throws IOException {
            this.annotator = annotator;
            lines = TextLines.open(file);
            Path beside = file.resolveSibling(WikiEventsFormat.COREFERENCE + file.getFileName());
            clusters = Files.isRegularFile(beside) ? TextLines.open(beside) : null;
        }

        private static Optional<JsonValue.Obj> next(@Nullable TextLines from) throws IOException {
            if (from == null) {
                return Optional.empty();
            }
            for (Optional<TextLines.Line> line = from.next(); line.isPresent(); line = from.next()) {
                if (!line.get().text().isBlank()) {
                    return Optional.of(JsonReading.line(from.file(), line.get()).asObject());
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            Optional<JsonValue.Obj> line = next(lines);
            return line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(document(line.get(), annotator, clustersOf(line.get())));
        }

        private List<JsonValue> clustersOf(JsonValue.Obj line) throws IOException {
            if (waiting == null) {
                waiting = next(clusters).orElse(null);
            }
            if (waiting == null || !waiting.text("doc_key").equals(line.text("doc_id"))) {
                return List.of();
            }
            List<JsonValue> found = waiting.list("clusters");
            waiting = null;
            return found;
        }

        @Override
        public void close() throws IOException {
            lines.close();
            if (clusters != null) {
                clusters.close();
            }
        }
    }

    @Override
    AnnotatedDocument read(JsonValue.Obj line, String annotator) throws IOException {
        return document(line, annotator, List.of());
    }

    private static AnnotatedDocument document(JsonValue.Obj line, String annotator, List<JsonValue> clusters)
            throws IOException {
        LineLayer layer = new LineLayer(line, line.text("doc_id"), sentences(line), annotator);
        Map<String, EntityMention> byId = new HashMap<>();
        for (JsonValue written : line.list("entity_mentions")) {
            JsonValue.Obj mention = written.asObject();
            EntityMention made = layer.newMention(
                    mention.number("start"), mention.number("end"), mention.text("entity_type"), mention.at());
            made.setSourceId(mention.text("id"));
            LineLayer.level(made, mention.text("mention_type", ""));
            if (byId.put(mention.text("id"), made) != null) {
                throw mention.at().wrong(mention.text("id"), DatasetWords.of("wrong.secondMention"));
            }
        }
        for (JsonValue written : line.list("event_mentions")) {
            event(written.asObject(), layer, byId);
        }
        for (JsonValue cluster : clusters) {
            List<EntityMention> members = new ArrayList<>();
            for (JsonValue id : cluster.asList()) {
                // Real files name events here as well.
                Optional.ofNullable(byId.get(id.asText())).ifPresent(members::add);
            }
            if (!members.isEmpty()) {
                layer.cluster(members);
            }
        }
        return layer.document();
    }

    private static void event(JsonValue.Obj written, LineLayer layer, Map<String, EntityMention> byId)
            throws InputFormatException {
        JsonValue.Obj trigger = written.get("trigger").asObject();
        EventMention event =
                layer.event(trigger.number("start"), trigger.number("end"), written.text("event_type"), trigger.at());
        event.setSourceId(written.text("id", "e"));
        for (JsonValue each : written.listIfAny("arguments")) {
            JsonValue.Obj argument = each.asObject();
            EntityMention filler = byId.get(argument.text("entity_id"));
            if (filler == null) {
                throw argument.at().wrong(argument.text("entity_id"), ErrorWords.of("noMention"));
            }
            layer.participant(event, argument.text("role"), filler);
        }
    }

    /** The tokens of each sentence; all in one where the file does not tell sentences. */
    private static List<List<String>> sentences(JsonValue.Obj line) throws InputFormatException {
        List<List<String>> sentences = new ArrayList<>();
        for (JsonValue sentence : line.list("sentences")) {
            List<String> words = new ArrayList<>();
            for (JsonValue token : sentence.asList(1, "[[[token, begin, end], …], text]")
                    .get(0)
                    .asList()) {
                words.add(token.asList(1, "[token, begin, end]").get(0).asText());
            }
            sentences.add(words);
        }
        return sentences.isEmpty() ? List.of(LineCheck.words(line.list("tokens"))) : sentences;
    }
}
