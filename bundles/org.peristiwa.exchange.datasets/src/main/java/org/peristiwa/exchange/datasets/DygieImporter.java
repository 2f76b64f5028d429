package org.peristiwa.exchange.datasets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/** Reads DyGIE++: without our trace the text is made of the tokens. */
@Component(service = Importer.class)
public final class DygieImporter extends DatasetImporter {

    /** What a participant or an end of a relation is that {@code ner} does not have. */
    private static final String UNTYPED = "Entity";

    @Override
    public FormatDescription format() {
        return DygieFormat.DESCRIPTION;
    }

    @Override
    boolean isOurs(JsonValue.Obj line) {
        return line.find("doc_key").isPresent()
                && line.find("sentences").isPresent()
                && line.find("ent_spans").isEmpty()
                && List.of("ner", "events", "relations", "clusters").stream()
                        .anyMatch(name -> line.find(name).isPresent());
    }

    @Override
    AnnotatedDocument read(JsonValue.Obj line, String annotator) throws IOException {
        List<List<String>> sentences = LineCheck.sentences(line.list("sentences"));
        LineLayer layer = new LineLayer(line, line.text("doc_key"), sentences, annotator);
        for (JsonValue sentence : line.listIfAny("ner")) {
            for (JsonValue span : sentence.asList()) {
                List<JsonValue> parts = span.asList(3, "[begin, end, type]");
                layer.newMention(
                        parts.get(0).asNumber(),
                        parts.get(1).asNumber() + 1,
                        parts.get(2).asText(),
                        span.at());
            }
        }
        relations(line, layer);
        Map<Integer, EventMention> events = events(line, layer);
        clusters(line, layer);
        for (JsonValue cluster : line.listIfAny("event_clusters")) {
            List<Mention> members = new ArrayList<>();
            for (JsonValue span : cluster.asList()) {
                EventMention event =
                        events.get(span.asList(2, "[begin, end]").get(0).asNumber());
                if (event == null) {
                    throw span.at().wrong("", DatasetWords.of("wrong.noTriggerHere"));
                }
                members.add(event);
            }
            if (!members.isEmpty()) {
                layer.cluster(members);
            }
        }
        return layer.document();
    }

    private static EntityMention mention(LineLayer layer, JsonValue begin, JsonValue last) throws InputFormatException {
        EntityMention known = layer.mentionAt(begin.asNumber(), last.asNumber() + 1);
        return known == null ? layer.newMention(begin.asNumber(), last.asNumber() + 1, UNTYPED, begin.at()) : known;
    }

    private static void relations(JsonValue.Obj line, LineLayer layer) throws InputFormatException {
        for (JsonValue sentence : line.listIfAny("relations")) {
            for (JsonValue relation : sentence.asList()) {
                List<JsonValue> parts = relation.asList(5, "[begin, end, begin, end, type]");
                layer.relation(
                        parts.get(4).asText(),
                        mention(layer, parts.get(0), parts.get(1)),
                        mention(layer, parts.get(2), parts.get(3)));
            }
        }
    }

    private static Map<Integer, EventMention> events(JsonValue.Obj line, LineLayer layer) throws InputFormatException {
        Map<Integer, EventMention> byToken = new HashMap<>();
        for (JsonValue sentence : line.listIfAny("events")) {
            for (JsonValue written : sentence.asList()) {
                List<JsonValue> parts = written.asList(1, "[[token, type], …]");
                List<JsonValue> trigger = parts.get(0).asList(2, "[token, type]");
                int token = trigger.get(0).asNumber();
                EventMention event = layer.event(
                        token, token + 1, trigger.get(trigger.size() - 1).asText(), written.at());
                byToken.putIfAbsent(token, event);
                for (JsonValue argument : parts.subList(1, parts.size())) {
                    List<JsonValue> span = argument.asList(3, "[begin, end, role]");
                    layer.participant(event, span.get(2).asText(), mention(layer, span.get(0), span.get(1)));
                }
            }
        }
        return byToken;
    }

    private static void clusters(JsonValue.Obj line, LineLayer layer) throws InputFormatException {
        for (JsonValue cluster : line.listIfAny("clusters")) {
            List<Mention> members = new ArrayList<>();
            for (JsonValue span : cluster.asList()) {
                List<JsonValue> parts = span.asList(2, "[begin, end]");
                members.add(mention(layer, parts.get(0), parts.get(1)));
            }
            if (!members.isEmpty()) {
                layer.cluster(members);
            }
        }
    }
}
