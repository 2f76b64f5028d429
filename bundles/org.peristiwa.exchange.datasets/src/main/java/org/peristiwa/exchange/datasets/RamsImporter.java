package org.peristiwa.exchange.datasets;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.model.layer.EventMention;

/** Reads RAMS: each line, which is an event with the text around it, becomes an article. */
@Component(service = Importer.class)
public final class RamsImporter extends DatasetImporter {

    /** RAMS does not say what a participant is. */
    private static final String UNTYPED = "Entity";

    @Override
    public FormatDescription format() {
        return RamsFormat.DESCRIPTION;
    }

    @Override
    boolean isOurs(JsonValue.Obj line) {
        return line.find("ent_spans").isPresent() && line.find("evt_triggers").isPresent();
    }

    @Override
    AnnotatedDocument read(JsonValue.Obj line, String annotator) throws IOException {
        List<List<String>> sentences = LineCheck.sentences(line.list("sentences"));
        LineLayer layer = new LineLayer(line, line.text("doc_key"), sentences, annotator);
        Map<String, EventMention> events = new HashMap<>();
        for (JsonValue trigger : line.list("evt_triggers")) {
            List<JsonValue> parts = trigger.asList(3, "[begin, end, [[type, score]]]");
            JsonValue label = parts.get(2)
                    .asList(1, "[[type, score]]")
                    .get(0)
                    .asList(1, "[type, score]")
                    .get(0);
            EventMention event =
                    layer.event(parts.get(0).asNumber(), parts.get(1).asNumber() + 1, label.asText(), trigger.at());
            events.put(key(parts), event);
        }
        for (JsonValue link : line.listIfAny("gold_evt_links")) {
            List<JsonValue> parts = link.asList(3, "[[begin, end], [begin, end], label]");
            EventMention event = events.get(key(parts.get(0).asList(2, "[begin, end]")));
            if (event == null) {
                throw link.at().wrong("", DatasetWords.of("wrong.noTriggerThere"));
            }
            List<JsonValue> span = parts.get(1).asList(2, "[begin, end]");
            layer.participant(
                    event,
                    role(parts.get(2).asText()),
                    layer.mention(span.get(0).asNumber(), span.get(1).asNumber() + 1, UNTYPED, link.at()));
        }
        AnnotatedDocument document = layer.document();
        String id = ArticleIds.like(line.text("doc_key"), any -> false);
        document.article().setId(id);
        document.layers().forEach(each -> each.setArticle(id));
        return document;
    }

    private static String key(List<JsonValue> span) throws InputFormatException {
        return span.get(0).asNumber() + "-" + span.get(1).asNumber();
    }

    private static String role(String label) {
        return label.matches("(?s)evt\\d{3}arg\\d{2}.+") ? label.substring(RamsFormat.ROLE_AT) : label;
    }
}
