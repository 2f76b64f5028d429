package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedCluster;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.Mention;

/**
 * What the lines of the MAVEN family have in common: an event is a cluster of mentions of one type, and one that is alone is a
 * cluster of its own; offsets of triggers count tokens of their sentence, ends exclusive.
 */
final class MavenArticle {

    /** An event with its mentions, the first one first. */
    record Chain(String id, List<PlacedEvent> mentions) {

        String type() {
            return mentions.get(0).type();
        }
    }

    private final LayerDocument document;
    private final EventProjection projection;
    private final List<String> types;
    private final JsonGenerator json;

    /** @param types ids of the event types in the order of the schema, for their numbers */
    MavenArticle(LayerDocument document, EventProjection projection, List<String> types, JsonGenerator json) {
        this.document = document;
        this.projection = projection;
        this.types = types;
        this.json = json;
    }

    /** The events whose triggers stand in one sentence; the others are told. */
    List<Chain> chains(boolean bySentence) {
        Map<Mention, PlacedEvent> events = new LinkedHashMap<>();
        for (PlacedEvent event : projection.events()) {
            if (!bySentence || projection.view().isInOneSentence(event.trigger().range())) {
                events.put(event.event(), event);
            } else {
                projection.losses().dropped("sentence", event.event(), DatasetWords.of("triggerOver"));
            }
        }
        Map<Mention, String> chainOf = new HashMap<>();
        for (PlacedCluster cluster : projection.clusters(true)) {
            cluster.mentions()
                    .forEach(each -> chainOf.putIfAbsent(
                            each.mention(), cluster.cluster().getId()));
        }
        Map<String, List<PlacedEvent>> chains = new LinkedHashMap<>();
        events.forEach((mention, event) -> chains.computeIfAbsent(
                        chainOf.getOrDefault(mention, mention.getId()), any -> new ArrayList<>())
                .add(event));
        List<Chain> found = new ArrayList<>();
        chains.forEach((id, members) -> found.add(new Chain("EVENT_" + id, members)));
        return found;
    }

    /** {@code id} and {@code title}. */
    void head() throws IOException {
        json.writeStringField("id", document.article().getId());
        String title = document.article().getTitle();
        json.writeStringField("title", title == null ? document.article().getId() : title);
    }

    /** The words of a sentence, as the next value. */
    void tokens(TokenRange sentence) throws IOException {
        json.writeStartArray();
        for (String token : projection.view().tokens(sentence)) {
            json.writeString(token);
        }
        json.writeEndArray();
    }

    /** {@code sent_id} and {@code offset} of a mention. */
    void sentenceOffset(Placed placed) throws IOException {
        TokenView view = projection.view();
        int sentence = view.sentenceOf(placed.range().begin());
        TokenRange range = placed.range().from(view.sentences().get(sentence).begin());
        json.writeNumberField("sent_id", sentence);
        json.writeFieldName("offset");
        json.writeArray(new int[] {range.begin(), range.end()}, 0, 2);
    }

    /** {@code id}, {@code type} and {@code type_id} of an event; numbers begin with 1, 0 is a type that the schema lacks. */
    void chainHead(Chain chain) throws IOException {
        json.writeStringField("id", chain.id());
        json.writeStringField("type", chain.type());
        json.writeNumberField("type_id", types.indexOf(chain.type()) + 1);
    }

    /** {@code events}, with mentions at tokens of their sentences. */
    void events(List<Chain> chains) throws IOException {
        json.writeArrayFieldStart("events");
        for (Chain chain : chains) {
            json.writeStartObject();
            chainHead(chain);
            json.writeArrayFieldStart("mention");
            for (PlacedEvent event : chain.mentions()) {
                json.writeStartObject();
                json.writeStringField("id", event.trigger().id());
                json.writeStringField("trigger_word", event.trigger().surface());
                sentenceOffset(event.trigger());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
