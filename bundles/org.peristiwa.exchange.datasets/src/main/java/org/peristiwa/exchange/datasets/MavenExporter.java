package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.datasets.EventProjection.Participant;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.text.Segmenter;

/** Writes what readers of MAVEN take: sentences, and the triggers of events. */
@Component(service = Exporter.class)
public final class MavenExporter extends DatasetExporter {

    @Activate
    public MavenExporter(@Reference Segmenter segmenter) {
        super(MavenForm.MAVEN, segmenter);
    }

    @Override
    Lines lines(ExportContext context) {
        List<String> types = eventTypes(context);
        return (document, projection, losses, files) -> {
            JsonGenerator json = files.json(document.part() + DatasetFormats.ENDING);
            MavenArticle article = new MavenArticle(document, projection, types, json);
            json.writeStartObject();
            article.head();
            json.writeArrayFieldStart("content");
            for (TokenRange sentence : projection.view().sentences()) {
                json.writeStartObject();
                json.writeStringField("sentence", projection.view().surface(sentence));
                json.writeFieldName("tokens");
                article.tokens(sentence);
                json.writeEndObject();
            }
            json.writeEndArray();
            article.events(article.chains(true));
            json.writeArrayFieldStart("negative_triggers");
            json.writeEndArray();
            json.writeEndObject();
            PartFiles.endLine(json);
            tellMentions(projection, losses);
            tellParticipants(projection, losses);
        };
    }

    private static void tellMentions(EventProjection projection, LayerLosses losses) {
        for (Placed mention : projection.mentions()) {
            losses.dropped("mention", mention.mention(), DatasetWords.of("onlyTriggers"));
        }
    }

    static void tellParticipants(EventProjection projection, LayerLosses losses) {
        for (PlacedEvent event : projection.events()) {
            for (Participant each : event.participants()) {
                losses.dropped("participant", event.event(), LossWords.of("participant", each.role()));
            }
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            for (JsonValue event : line.list("events")) {
                for (JsonValue mention : event.asObject().list("mention")) {
                    JsonValue.Obj content = line.list("content")
                            .get(mention.asObject().number("sent_id"))
                            .asObject();
                    covers(LineCheck.words(content.list("tokens")), mention.asObject(), "trigger_word");
                }
            }
        });
    }

    /** Checks that the tokens at {@code offset} are the words of the member {@code words}. */
    static void covers(List<String> tokens, JsonValue.Obj mention, String words) throws InputFormatException {
        List<JsonValue> offset = mention.get("offset").asList(2, "[begin, end]");
        OneIeExporter.covers(
                tokens, offset.get(0).asNumber(), offset.get(1).asNumber(), mention.text(words), mention.at());
    }
}
