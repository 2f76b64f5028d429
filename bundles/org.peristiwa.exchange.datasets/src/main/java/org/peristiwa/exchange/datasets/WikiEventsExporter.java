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
import org.peristiwa.exchange.datasets.EventProjection.Participant;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedCluster;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/**
 * Writes what readers of WikiEvents take: tokens counted in the document, ends exclusive; characters in code points; which
 * mentions mean the same in a second file. Source of the form: the data loader of raspberryice/gen-arg.
 */
@Component(service = Exporter.class)
public final class WikiEventsExporter extends DatasetExporter {

    @Activate
    public WikiEventsExporter(@Reference Segmenter segmenter) {
        super(WikiEventsFormat.DESCRIPTION, segmenter);
    }

    @Override
    Lines lines(ExportContext context) {
        return (document, projection, losses, files) -> {
            String split = document.part().substring(document.folder().length());
            String coreference = document.folder() + WikiEventsFormat.COREFERENCE + split;
            new Article(document, projection, files.json(document.part() + DatasetFormats.ENDING)).write();
            clusters(document, projection, files.json(coreference + DatasetFormats.ENDING));
        };
    }

    private static void clusters(LayerDocument document, EventProjection projection, JsonGenerator json)
            throws IOException {
        List<PlacedCluster> clusters = projection.clusters(false);
        json.writeStartObject();
        json.writeStringField("doc_key", document.article().getId());
        json.writeArrayFieldStart("clusters");
        for (PlacedCluster cluster : clusters) {
            json.writeStartArray();
            for (Placed mention : cluster.mentions()) {
                json.writeString(mention.id());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("informative_mentions");
        for (PlacedCluster cluster : clusters) {
            json.writeString(mostInformative(cluster).surface());
        }
        json.writeEndArray();
        json.writeEndObject();
        PartFiles.endLine(json);
    }

    /** A name before anything else, and of those the longest. */
    private static Placed mostInformative(PlacedCluster cluster) {
        return cluster.mentions().stream()
                .max(java.util.Comparator.comparing((Placed each) ->
                                each.mention() instanceof EntityMention entity && entity.getLevel() == MentionLevel.NAM)
                        .thenComparing(each -> each.surface().length()))
                .orElseThrow();
    }

    private record Article(LayerDocument document, EventProjection projection, JsonGenerator json) {

        void write() throws IOException {
            TokenView view = projection.view();
            List<PlacedEvent> events = projection.events();
            json.writeStartObject();
            json.writeStringField("doc_id", document.article().getId());
            json.writeArrayFieldStart("tokens");
            for (int token = 0; token < view.size(); token++) {
                json.writeString(view.token(token));
            }
            json.writeEndArray();
            sentences(view);
            json.writeArrayFieldStart("entity_mentions");
            for (Placed mention : projection.mentions()) {
                json.writeStartObject();
                json.writeStringField("id", mention.id());
                json.writeStringField("entity_type", mention.type());
                json.writeStringField(
                        "mention_type",
                        mention.mention() instanceof EntityMention entity
                                        && entity.getLevel() != MentionLevel.UNSPECIFIED
                                ? entity.getLevel().getLiteral()
                                : "UNK");
                span(mention);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relation_mentions");
            json.writeEndArray();
            json.writeArrayFieldStart("event_mentions");
            for (PlacedEvent event : events) {
                event(event);
            }
            json.writeEndArray();
            if (view.size() > 0) {
                List<Placed> marked = new ArrayList<>(projection.mentions());
                events.forEach(event -> marked.add(event.trigger()));
                TokenTrace.write(json, document, view, new TokenRange(0, view.size()), marked);
            }
            json.writeEndObject();
            PartFiles.endLine(json);
        }

        private void sentences(TokenView view) throws IOException {
            OffsetMap offsets = new OffsetMap(view.text());
            json.writeArrayFieldStart("sentences");
            for (TokenRange sentence : view.sentences()) {
                json.writeStartArray();
                json.writeStartArray();
                for (int token = sentence.begin(); token < sentence.end(); token++) {
                    Span span = view.span(token);
                    json.writeStartArray();
                    json.writeString(view.token(token));
                    json.writeNumber(offsets.fromUtf16(span.begin(), OffsetUnit.CODE_POINT));
                    json.writeNumber(offsets.fromUtf16(span.end(), OffsetUnit.CODE_POINT));
                    json.writeEndArray();
                }
                json.writeEndArray();
                json.writeString(view.surface(sentence));
                json.writeEndArray();
            }
            json.writeEndArray();
        }

        private void span(Placed placed) throws IOException {
            json.writeNumberField("start", placed.range().begin());
            json.writeNumberField("end", placed.range().end());
            json.writeStringField("text", placed.surface());
            json.writeNumberField(
                    "sent_idx", projection.view().sentenceOf(placed.range().begin()));
        }

        private void event(PlacedEvent event) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", event.trigger().id());
            json.writeStringField("event_type", event.type());
            json.writeObjectFieldStart("trigger");
            span(event.trigger());
            json.writeEndObject();
            json.writeArrayFieldStart("arguments");
            for (Participant participant : event.participants()) {
                json.writeStartObject();
                json.writeStringField("entity_id", participant.filler().id());
                json.writeStringField("role", participant.role());
                json.writeStringField("text", participant.filler().surface());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            List<String> tokens = LineCheck.words(line.list("tokens"));
            if (tokens.isEmpty()) {
                return;
            }
            TokenTrace.Check check = new TokenTrace.Check(line, List.of(tokens));
            List<JsonValue> spans = new ArrayList<>(line.list("entity_mentions"));
            for (JsonValue event : line.list("event_mentions")) {
                spans.add(event.asObject().get("trigger"));
            }
            for (JsonValue span : spans) {
                JsonValue.Obj marked = span.asObject();
                check.span(marked.number("start"), marked.number("end"), marked.at());
                OneIeExporter.covers(tokens, marked);
            }
        });
    }
}
