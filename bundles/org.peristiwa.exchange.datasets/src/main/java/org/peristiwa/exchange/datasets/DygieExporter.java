package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.datasets.EventProjection.Participant;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedCluster;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.datasets.EventProjection.PlacedRelation;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/**
 * Writes what DyGIE++ reads: tokens counted in the document, ends inclusive; mentions, relations and events under their
 * sentence; triggers of one token. Source of the form: {@code doc/data.md} of dwadden/dygiepp, whose reader passes over
 * members that begin with an underscore.
 */
@Component(service = Exporter.class)
public final class DygieExporter extends DatasetExporter {

    @Activate
    public DygieExporter(@Reference Segmenter segmenter) {
        super(DygieFormat.DESCRIPTION, segmenter);
    }

    @Override
    Lines lines(ExportContext context) {
        String schema = context.source().schema().getId();
        return (document, projection, losses, files) -> new Line(
                        document, projection, losses, files.json(document.part() + DatasetFormats.ENDING))
                .write(schema == null ? "corpus" : schema);
    }

    private static final class Line {
        private final LayerDocument document;
        private final EventProjection projection;
        private final TokenView view;
        private final LayerLosses losses;
        private final JsonGenerator json;
        private final List<Placed> marked = new ArrayList<>();

        Line(LayerDocument document, EventProjection projection, LayerLosses losses, JsonGenerator json) {
            this.document = document;
            this.projection = projection;
            this.view = projection.view();
            this.losses = losses;
            this.json = json;
        }

        void write(String dataset) throws IOException {
            List<Placed> mentions = inSentences(projection.mentions());
            List<PlacedEvent> events = oneToken(projection.events());
            List<PlacedRelation> relations = entityRelations(projection.relations());
            json.writeStartObject();
            json.writeStringField("doc_key", document.article().getId());
            json.writeStringField("dataset", dataset);
            json.writeArrayFieldStart("sentences");
            for (TokenRange sentence : view.sentences()) {
                json.writeStartArray();
                for (String token : view.tokens(sentence)) {
                    json.writeString(token);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            perSentence("ner", mentions, Placed::range, each -> {
                json.writeStartArray();
                span(each.range());
                json.writeString(each.type());
                json.writeEndArray();
            });
            perSentence("relations", relations, each -> each.source().range(), each -> {
                json.writeStartArray();
                span(each.source().range());
                span(each.target().range());
                json.writeString(each.type());
                json.writeEndArray();
            });
            perSentence("events", events, each -> each.trigger().range(), this::event);
            clusters("clusters", projection.clusters(false), mentions);
            clusters(
                    "event_clusters",
                    projection.clusters(true),
                    events.stream().map(PlacedEvent::trigger).toList());
            marked.addAll(mentions);
            events.forEach(event -> marked.add(event.trigger()));
            if (view.size() > 0) {
                TokenTrace.write(json, document, view, new TokenRange(0, view.size()), marked);
            }
            json.writeEndObject();
            PartFiles.endLine(json);
        }

        private List<Placed> inSentences(List<Placed> mentions) {
            List<Placed> kept = new ArrayList<>();
            for (Placed mention : mentions) {
                if (view.isInOneSentence(mention.range())) {
                    kept.add(mention);
                } else {
                    losses.dropped("sentence", mention.mention(), LossWords.overSentence());
                }
            }
            return kept;
        }

        /** Triggers are the token of their head, or their first one. */
        private List<PlacedEvent> oneToken(List<PlacedEvent> events) {
            List<PlacedEvent> kept = new ArrayList<>();
            for (PlacedEvent event : events) {
                TokenRange range = event.trigger().range();
                Placed trigger = event.trigger();
                if (range.length() > 1) {
                    int token = headOf(event.event(), range);
                    TokenRange one = new TokenRange(token, token + 1);
                    trigger = new Placed(event.event(), one, view.surface(one));
                    losses.lost(
                            Loss.Kind.FLATTENED,
                            "trigger-token",
                            event.event(),
                            DatasetWords.of("triggerTokens", range.length()),
                            Localised.verbatim("\"" + trigger.surface() + "\""));
                }
                kept.add(new PlacedEvent(event.event(), trigger, nearParticipants(event, trigger)));
            }
            return kept;
        }

        private int headOf(EventMention event, TokenRange range) {
            Span head = event.getExtent().head().orElse(view.span(range.begin()));
            int token = view.touching(head).map(TokenRange::begin).orElse(range.begin());
            return range.begin() <= token && token < range.end() ? token : range.begin();
        }

        private List<Participant> nearParticipants(PlacedEvent event, Placed trigger) {
            List<Participant> kept = new ArrayList<>();
            for (Participant each : event.participants()) {
                if (isIn(each.filler(), view.sentenceOf(trigger.range().begin()))) {
                    kept.add(each);
                } else {
                    losses.dropped("sentence", event.event(), DatasetWords.of("participantElsewhere", each.role()));
                }
            }
            return kept;
        }

        private boolean isIn(Placed placed, int sentence) {
            return view.isInOneSentence(placed.range())
                    && view.sentenceOf(placed.range().begin()) == sentence;
        }

        private List<PlacedRelation> entityRelations(List<PlacedRelation> relations) {
            List<PlacedRelation> kept = new ArrayList<>();
            for (PlacedRelation relation : relations) {
                boolean ofEntities = !(relation.source().mention() instanceof EventMention)
                        && !(relation.target().mention() instanceof EventMention);
                if (!ofEntities) {
                    losses.dropped(
                            "event-relation", relation.relation(), DatasetWords.of("eventRelation", relation.type()));
                } else if (!isIn(
                                relation.source(),
                                view.sentenceOf(relation.target().range().begin()))
                        || !view.isInOneSentence(relation.target().range())) {
                    losses.dropped("sentence", relation.relation(), DatasetWords.of("relationOver", relation.type()));
                } else {
                    kept.add(relation);
                }
            }
            return kept;
        }

        private interface Writing<T> {
            void write(T value) throws IOException;
        }

        private <T> void perSentence(
                String name, List<T> all, java.util.function.Function<T, TokenRange> where, Writing<T> writing)
                throws IOException {
            json.writeArrayFieldStart(name);
            for (int sentence = 0; sentence < view.sentences().size(); sentence++) {
                json.writeStartArray();
                for (T each : all) {
                    if (view.sentenceOf(where.apply(each).begin()) == sentence) {
                        writing.write(each);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }

        private void span(TokenRange range) throws IOException {
            json.writeNumber(range.begin());
            json.writeNumber(range.last());
        }

        private void event(PlacedEvent event) throws IOException {
            json.writeStartArray();
            json.writeStartArray();
            json.writeNumber(event.trigger().range().begin());
            json.writeString(event.type());
            json.writeEndArray();
            for (Participant participant : event.participants()) {
                json.writeStartArray();
                span(participant.filler().range());
                json.writeString(participant.role());
                json.writeEndArray();
            }
            json.writeEndArray();
        }

        private void clusters(String name, List<PlacedCluster> clusters, List<Placed> written) throws IOException {
            json.writeArrayFieldStart(name);
            for (PlacedCluster cluster : clusters) {
                json.writeStartArray();
                for (Placed member : cluster.mentions()) {
                    for (Placed each : written) {
                        if (each.mention().equals(member.mention())) {
                            json.writeStartArray();
                            span(each.range());
                            json.writeEndArray();
                        }
                    }
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            List<List<String>> sentences = LineCheck.sentences(line.list("sentences"));
            if (sentences.isEmpty()) {
                return;
            }
            TokenTrace.Check check = new TokenTrace.Check(line, sentences);
            for (JsonValue sentence : line.list("ner")) {
                for (JsonValue span : sentence.asList()) {
                    List<JsonValue> parts = span.asList(3, "[begin, end, type]");
                    check.span(parts.get(0).asNumber(), parts.get(1).asNumber() + 1, span.at());
                }
            }
            for (JsonValue sentence : line.list("events")) {
                for (JsonValue event : sentence.asList()) {
                    List<JsonValue> parts = event.asList(1, "[[token, type], …]");
                    int token = parts.get(0).asList(2, "[token, type]").get(0).asNumber();
                    check.span(token, token + 1, event.at());
                    for (JsonValue argument : parts.subList(1, parts.size())) {
                        List<JsonValue> span = argument.asList(3, "[begin, end, role]");
                        check.span(span.get(0).asNumber(), span.get(1).asNumber() + 1, argument.at());
                    }
                }
            }
        });
    }
}
