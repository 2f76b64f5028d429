package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.datasets.EventProjection.Participant;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.text.Segmenter;

/**
 * Writes what readers of RAMS take: an event a line, with the sentences around it; tokens counted in the line, ends
 * inclusive. Source of the form: RAMS 1.0 as its readers in TextEE and elsewhere take it apart. What is no participant has
 * no place there.
 */
@Component(service = Exporter.class)
public final class RamsExporter extends DatasetExporter {

    /** Sentences before and behind that of the trigger: RAMS has windows of five. */
    private static final int AROUND = 2;

    private static final OptionDescription CONTEXT = OptionDescription.choice(
            "context",
            "Around each event",
            "Di sekitar tiap peristiwa",
            Choice.of("article", "the whole article", "seluruh artikel"),
            Choice.of(
                    "sentences",
                    "two sentences before and behind, as in RAMS",
                    "dua kalimat sebelum dan sesudah seperti RAMS"));

    @Activate
    public RamsExporter(@Reference Segmenter segmenter) {
        super(RamsFormat.DESCRIPTION, segmenter);
    }

    @Override
    List<OptionDescription> ownOptions() {
        return List.of(CONTEXT);
    }

    @Override
    Lines lines(ExportContext context) {
        boolean narrow = context.options()
                .value(CONTEXT.key())
                .filter("sentences"::equals)
                .isPresent();
        Numbers numbers = new Numbers(context.source().schema());
        return (document, projection, losses, files) -> new Article(
                        document, projection, files.json(document.part() + DatasetFormats.ENDING), numbers)
                .write(narrow);
    }

    /** Event types and roles have numbers in RAMS: those of their order in the schema, 0 for what it does not have. */
    private static final class Numbers {
        private final List<String> types;
        private final SchemaView schema;

        Numbers(org.peristiwa.model.schema.Schema schema) {
            this.types = schema.getEventTypes().stream().map(EventType::getId).toList();
            this.schema = SchemaView.of(schema);
        }

        String link(String type, String role) {
            List<String> roles =
                    schema.roles(type).stream().map(each -> each.getId()).toList();
            return String.format(
                    Locale.ROOT,
                    RamsFormat.LINK,
                    (types.indexOf(type) + 1) % 1000,
                    (roles.indexOf(role) + 1) % 100,
                    role);
        }
    }

    private record Article(LayerDocument document, EventProjection projection, JsonGenerator json, Numbers numbers) {

        void write(boolean narrow) throws IOException {
            TokenView view = projection.view();
            if (view.size() == 0) {
                projection.losses().dropped("no-token", DatasetWords.of("noWords"));
                return;
            }
            List<PlacedEvent> events = projection.events();
            Set<Mention> participants = new HashSet<>();
            for (PlacedEvent event : events) {
                TokenRange window = narrow ? around(event) : new TokenRange(0, view.size());
                line(event, window, participants);
            }
            if (events.isEmpty()) {
                open(key(), new TokenRange(0, view.size()), List.of());
                json.writeArrayFieldStart("ent_spans");
                json.writeEndArray();
                json.writeArrayFieldStart("evt_triggers");
                json.writeEndArray();
                json.writeArrayFieldStart("gold_evt_links");
                json.writeEndArray();
                close();
            }
            projection.mentions().stream()
                    .filter(mention -> !participants.contains(mention.mention()))
                    .forEach(mention -> projection
                            .losses()
                            .dropped("no-participant", mention.mention(), DatasetWords.of("noParticipant")));
            projection.mentions().stream()
                    .filter(mention -> participants.contains(mention.mention()))
                    .forEach(mention -> projection
                            .losses()
                            .dropped("type", mention.mention(), DatasetWords.of("participantType", mention.type())));
        }

        /** Two annotators' events of one article are lines of their own. */
        private String key() {
            return document.folder() + document.article().getId();
        }

        private TokenRange around(PlacedEvent event) {
            TokenView view = projection.view();
            int first = view.sentenceOf(event.trigger().range().begin());
            int last = view.sentenceOf(event.trigger().range().last());
            return view.sentences(
                    Math.max(0, first - AROUND), Math.min(view.sentences().size(), last + AROUND + 1));
        }

        private void line(PlacedEvent event, TokenRange window, Set<Mention> written) throws IOException {
            List<Participant> participants = new ArrayList<>();
            for (Participant each : event.participants()) {
                if (window.contains(each.filler().range())) {
                    participants.add(each);
                    written.add(each.filler().mention());
                } else {
                    projection
                            .losses()
                            .dropped("context", event.event(), DatasetWords.of("participantFar", each.role()));
                }
            }
            List<Placed> marked = new ArrayList<>(List.of(event.trigger()));
            participants.forEach(each -> marked.add(each.filler()));
            open(key() + "#" + event.trigger().id(), window, marked);
            json.writeArrayFieldStart("ent_spans");
            for (Participant each : participants) {
                scored(each.filler().range().from(window.begin()), numbers.link(event.type(), each.role()));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("evt_triggers");
            TokenRange trigger = event.trigger().range().from(window.begin());
            scored(trigger, event.type());
            json.writeEndArray();
            json.writeArrayFieldStart("gold_evt_links");
            for (Participant each : participants) {
                json.writeStartArray();
                span(trigger);
                span(each.filler().range().from(window.begin()));
                json.writeString(numbers.link(event.type(), each.role()));
                json.writeEndArray();
            }
            json.writeEndArray();
            close();
        }

        private void open(String key, TokenRange window, List<Placed> marked) throws IOException {
            TokenView view = projection.view();
            json.writeStartObject();
            json.writeStringField("doc_key", key);
            String language = document.article().getLanguage();
            json.writeStringField("language_id", language == null ? "und" : language);
            json.writeStringField(
                    "split", document.part().substring(document.folder().length()));
            json.writeArrayFieldStart("sentences");
            for (TokenRange sentence : view.sentences()) {
                if (window.contains(sentence)) {
                    json.writeStartArray();
                    for (String token : view.tokens(sentence)) {
                        json.writeString(token);
                    }
                    json.writeEndArray();
                }
            }
            json.writeEndArray();
            TokenTrace.write(json, document, view, window, marked);
        }

        private void close() throws IOException {
            json.writeEndObject();
            PartFiles.endLine(json);
        }

        private void span(TokenRange range) throws IOException {
            json.writeArray(new int[] {range.begin(), range.last()}, 0, 2);
        }

        /** RAMS has the annotators' agreement beside each label; here there is one annotator. */
        private void scored(TokenRange range, String label) throws IOException {
            json.writeStartArray();
            json.writeNumber(range.begin());
            json.writeNumber(range.last());
            json.writeStartArray();
            json.writeStartArray();
            json.writeString(label);
            json.writeNumber(1.0);
            json.writeEndArray();
            json.writeEndArray();
            json.writeEndArray();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            TokenTrace.Check check = new TokenTrace.Check(line, LineCheck.sentences(line.list("sentences")));
            List<JsonValue> spans = new ArrayList<>(line.list("ent_spans"));
            spans.addAll(line.list("evt_triggers"));
            for (JsonValue link : line.list("gold_evt_links")) {
                spans.addAll(
                        link.asList(3, "[[begin, end], [begin, end], label]").subList(0, 2));
            }
            for (JsonValue span : spans) {
                List<JsonValue> parts = span.asList(2, "[begin, end]");
                check.span(parts.get(0).asNumber(), parts.get(1).asNumber() + 1, span.at());
            }
        });
    }
}
