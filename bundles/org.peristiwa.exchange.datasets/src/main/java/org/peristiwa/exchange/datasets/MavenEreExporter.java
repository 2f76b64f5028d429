package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedRelation;
import org.peristiwa.exchange.datasets.MavenArticle.Chain;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Segmenter;

/**
 * Writes what readers of MAVEN-ERE take: events, times, and temporal, causal and subevent relations between them. Relations are
 * known by the names that MAVEN-ERE gives them, in any case: BEFORE, CAUSE, SUBEVENT and so on.
 */
@Component(service = Exporter.class)
public final class MavenEreExporter extends DatasetExporter {

    private static final List<String> TEMPORAL =
            List.of("BEFORE", "OVERLAP", "CONTAINS", "SIMULTANEOUS", "BEGINS-ON", "ENDS-ON");
    private static final List<String> CAUSAL = List.of("CAUSE", "PRECONDITION");
    private static final Set<String> SUBEVENT = Set.of("SUBEVENT", "SUB-EVENT", "SUBEVENT-OF");

    @Activate
    public MavenEreExporter(@Reference Segmenter segmenter) {
        super(MavenForm.ERE, segmenter);
    }

    @Override
    Lines lines(ExportContext context) {
        List<String> types = eventTypes(context);
        return (document, projection, losses, files) -> {
            JsonGenerator json = files.json(document.part() + DatasetFormats.ENDING);
            new Line(document, projection, losses, types, json).write();
            MavenExporter.tellParticipants(projection, losses);
        };
    }

    private static final class Line {
        private final EventProjection projection;
        private final LayerLosses losses;
        private final JsonGenerator json;
        private final MavenArticle article;
        private final Map<Mention, String> ids = new HashMap<>();

        Line(
                LayerDocument document,
                EventProjection projection,
                LayerLosses losses,
                List<String> types,
                JsonGenerator json) {
            this.projection = projection;
            this.losses = losses;
            this.json = json;
            this.article = new MavenArticle(document, projection, types, json);
        }

        void write() throws IOException {
            json.writeStartObject();
            article.head();
            json.writeArrayFieldStart("tokens");
            for (TokenRange sentence : projection.view().sentences()) {
                article.tokens(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sentences");
            for (TokenRange sentence : projection.view().sentences()) {
                json.writeString(projection.view().surface(sentence));
            }
            json.writeEndArray();
            List<Chain> chains = article.chains(true);
            for (Chain chain : chains) {
                chain.mentions().forEach(each -> ids.put(each.event(), chain.id()));
            }
            article.events(chains);
            times();
            relations();
            json.writeEndObject();
            PartFiles.endLine(json);
        }

        private void times() throws IOException {
            json.writeArrayFieldStart("TIMEX");
            for (Placed mention : projection.mentions()) {
                boolean isTime = mention.mention() instanceof TimeMention;
                if (isTime && projection.view().isInOneSentence(mention.range())) {
                    ids.put(mention.mention(), "TIME_" + mention.id());
                    json.writeStartObject();
                    json.writeStringField("id", "TIME_" + mention.id());
                    json.writeStringField("mention", mention.surface());
                    json.writeStringField("type", mention.type());
                    article.sentenceOffset(mention);
                    json.writeEndObject();
                } else {
                    losses.dropped("mention", mention.mention(), DatasetWords.of("onlyTriggersAndTimes"));
                }
            }
            json.writeEndArray();
        }

        private void relations() throws IOException {
            Map<String, List<String[]>> byName = new HashMap<>();
            for (PlacedRelation relation : projection.relations()) {
                String name = relation.type().toUpperCase(Locale.ROOT).replace('_', '-');
                String source = ids.get(relation.source().mention());
                String target = ids.get(relation.target().mention());
                boolean isKnown = TEMPORAL.contains(name) || CAUSAL.contains(name) || SUBEVENT.contains(name);
                if (!isKnown || source == null || target == null) {
                    losses.dropped("relation", relation.relation(), DatasetWords.of("otherRelation", relation.type()));
                    continue;
                }
                byName.computeIfAbsent(SUBEVENT.contains(name) ? "SUBEVENT" : name, any -> new ArrayList<>())
                        .add(new String[] {source, target});
            }
            group("temporal_relations", TEMPORAL, byName);
            group("causal_relations", CAUSAL, byName);
            json.writeFieldName("subevent_relations");
            pairs(byName.getOrDefault("SUBEVENT", List.of()));
        }

        private void group(String member, List<String> names, Map<String, List<String[]>> byName) throws IOException {
            json.writeObjectFieldStart(member);
            for (String name : names) {
                json.writeFieldName(name);
                pairs(byName.getOrDefault(name, List.of()));
            }
            json.writeEndObject();
        }

        private void pairs(List<String[]> pairs) throws IOException {
            json.writeStartArray();
            for (String[] pair : pairs) {
                json.writeArray(pair, 0, 2);
            }
            json.writeEndArray();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            List<List<String>> sentences = LineCheck.sentences(line.list("tokens"));
            for (JsonValue event : line.list("events")) {
                for (JsonValue mention : event.asObject().list("mention")) {
                    int sentence = mention.asObject().number("sent_id");
                    MavenExporter.covers(sentences.get(sentence), mention.asObject(), "trigger_word");
                }
            }
            for (JsonValue time : line.list("TIMEX")) {
                int sentence = time.asObject().number("sent_id");
                MavenExporter.covers(sentences.get(sentence), time.asObject(), "mention");
            }
        });
    }
}
