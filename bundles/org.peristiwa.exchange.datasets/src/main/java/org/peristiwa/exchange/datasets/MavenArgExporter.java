package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.datasets.EventProjection.Participant;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedCluster;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.datasets.MavenArticle.Chain;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/**
 * Writes what readers of MAVEN-Arg take: the text with offsets in code points, ends exclusive; entities as clusters of
 * mentions; participants that are entities by the cluster's id, all others by their words.
 */
@Component(service = Exporter.class)
public final class MavenArgExporter extends DatasetExporter {

    @Activate
    public MavenArgExporter(@Reference Segmenter segmenter) {
        super(MavenForm.ARG, segmenter);
    }

    @Override
    boolean clustersTakePart() {
        return true;
    }

    @Override
    Lines lines(ExportContext context) {
        List<String> types = eventTypes(context);
        return (document, projection, losses, files) -> {
            JsonGenerator json = files.json(document.part() + DatasetFormats.ENDING);
            new Line(document, projection, types, json).write();
        };
    }

    private static final class Line {
        private final LayerDocument document;
        private final EventProjection projection;
        private final JsonGenerator json;
        private final MavenArticle article;
        private final OffsetMap offsets;
        private final Map<Mention, String> entityOf = new HashMap<>();

        Line(LayerDocument document, EventProjection projection, List<String> types, JsonGenerator json) {
            this.document = document;
            this.projection = projection;
            this.json = json;
            this.article = new MavenArticle(document, projection, types, json);
            this.offsets = new OffsetMap(document.text());
        }

        void write() throws IOException {
            Map<String, List<Placed>> entities = entities();
            json.writeStartObject();
            article.head();
            json.writeStringField("document", document.text().content());
            json.writeArrayFieldStart("events");
            for (Chain chain : article.chains(false)) {
                event(chain);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entities");
            for (Map.Entry<String, List<Placed>> entity : entities.entrySet()) {
                json.writeStartObject();
                json.writeStringField("id", entity.getKey());
                json.writeStringField("type", entity.getValue().get(0).type());
                json.writeArrayFieldStart("mention");
                for (Placed mention : entity.getValue()) {
                    json.writeStartObject();
                    json.writeStringField("id", mention.id());
                    json.writeStringField("mention", mention.surface());
                    offset(mention);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            PartFiles.endLine(json);
        }

        /** Clusters, and mentions of entities that are in none as clusters of their own. */
        private Map<String, List<Placed>> entities() {
            for (PlacedCluster cluster : projection.clusters(false)) {
                cluster.mentions()
                        .forEach(each -> entityOf.putIfAbsent(
                                each.mention(), "ENTITY_" + cluster.cluster().getId()));
            }
            Map<String, List<Placed>> entities = new LinkedHashMap<>();
            for (Placed mention : projection.mentions()) {
                if (mention.mention() instanceof EntityMention) {
                    entityOf.putIfAbsent(mention.mention(), "ENTITY_" + mention.id());
                }
                String id = entityOf.get(mention.mention());
                if (id != null) {
                    entities.computeIfAbsent(id, any -> new ArrayList<>()).add(mention);
                }
            }
            return entities;
        }

        private void offset(Placed placed) throws IOException {
            Span span = projection.view().span(placed.range());
            json.writeFieldName("offset");
            json.writeArray(
                    new int[] {
                        offsets.fromUtf16(span.begin(), OffsetUnit.CODE_POINT),
                        offsets.fromUtf16(span.end(), OffsetUnit.CODE_POINT)
                    },
                    0,
                    2);
        }

        private void event(Chain chain) throws IOException {
            json.writeStartObject();
            article.chainHead(chain);
            json.writeArrayFieldStart("mention");
            Map<String, List<Participant>> roles = new LinkedHashMap<>();
            for (PlacedEvent event : chain.mentions()) {
                json.writeStartObject();
                json.writeStringField("id", event.trigger().id());
                json.writeStringField("trigger_word", event.trigger().surface());
                offset(event.trigger());
                json.writeEndObject();
                event.participants().forEach(each -> roles.computeIfAbsent(each.role(), any -> new ArrayList<>())
                        .add(each));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("argument");
            for (Map.Entry<String, List<Participant>> role : roles.entrySet()) {
                json.writeArrayFieldStart(role.getKey());
                participants(role.getValue());
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        /** Each entity once: mentions of one event may name it again. */
        private void participants(List<Participant> participants) throws IOException {
            Set<String> entities = new LinkedHashSet<>();
            for (Participant each : participants) {
                String entity = entityOf.get(each.filler().mention());
                if (entity != null) {
                    entities.add(entity);
                    continue;
                }
                json.writeStartObject();
                json.writeStringField("content", each.filler().surface());
                offset(each.filler());
                json.writeEndObject();
            }
            for (String entity : entities) {
                json.writeStartObject();
                json.writeStringField("entity_id", entity);
                json.writeEndObject();
            }
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            String text = line.text("document");
            for (JsonValue event : line.list("events")) {
                for (JsonValue mention : event.asObject().list("mention")) {
                    covers(text, mention.asObject(), "trigger_word");
                }
                for (JsonValue role :
                        event.asObject().get("argument").asObject().members().values()) {
                    for (JsonValue participant : role.asList()) {
                        if (participant.asObject().find("offset").isPresent()) {
                            covers(text, participant.asObject(), "content");
                        }
                    }
                }
            }
            for (JsonValue entity : line.list("entities")) {
                for (JsonValue mention : entity.asObject().list("mention")) {
                    covers(text, mention.asObject(), "mention");
                }
            }
        });
    }

    private static void covers(String text, JsonValue.Obj mention, String words) throws InputFormatException {
        List<JsonValue> offset = mention.get("offset").asList(2, "[begin, end]");
        int begin = text.offsetByCodePoints(0, offset.get(0).asNumber());
        int end = text.offsetByCodePoints(0, offset.get(1).asNumber());
        if (!text.substring(begin, end).equals(mention.text(words))) {
            throw mention.at().wrong(text.substring(begin, end), DatasetWords.of("wrong.cover", mention.text(words)));
        }
    }
}
