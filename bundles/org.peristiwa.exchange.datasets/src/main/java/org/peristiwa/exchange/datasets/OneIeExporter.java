package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.datasets.EventProjection.Participant;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.datasets.EventProjection.PlacedEvent;
import org.peristiwa.exchange.datasets.EventProjection.PlacedRelation;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.PartFiles;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.text.Segmenter;

/**
 * Writes what OneIE and TextEE read: a window of an article a line, tokens counted in the window, ends exclusive. Source
 * of the form: the description of processed data in ej0cl6/TextEE.
 */
@Component(service = Exporter.class)
public final class OneIeExporter extends DatasetExporter {

    private static final FormatDescription DESCRIPTION =
            DatasetFormats.describe("oneie", "OneIE / TextEE JSONL", Kept.LEVELS, Kept.RELATIONS);

    private static final OptionDescription WINDOW = OptionDescription.choice(
            "window",
            "What is one line",
            "Isi satu baris",
            Choice.of("article", "an article", "satu artikel"),
            Choice.of("sentence", "a sentence", "satu kalimat"));

    @Activate
    public OneIeExporter(@Reference Segmenter segmenter) {
        super(DESCRIPTION, segmenter);
    }

    @Override
    List<OptionDescription> ownOptions() {
        return List.of(WINDOW);
    }

    @Override
    Lines lines(ExportContext context) {
        boolean bySentence =
                context.options().value(WINDOW.key()).filter("sentence"::equals).isPresent();
        return (document, projection, losses, files) -> new Article(
                        document, projection, files.json(document.part() + DatasetFormats.ENDING))
                .write(bySentence);
    }

    private record Article(LayerDocument document, EventProjection projection, JsonGenerator json) {

        void write(boolean bySentence) throws IOException {
            TokenView view = projection.view();
            List<TokenRange> windows =
                    bySentence || view.size() == 0 ? view.sentences() : List.of(new TokenRange(0, view.size()));
            List<PlacedEvent> events = projection.events();
            List<PlacedRelation> relations = projection.relations();
            for (int i = 0; i < windows.size(); i++) {
                window(i, windows.get(i), events, relations);
            }
            if (bySentence) {
                tellCrossing(view, events, relations);
            }
        }

        private void tellCrossing(TokenView view, List<PlacedEvent> events, List<PlacedRelation> relations) {
            for (Placed mention : projection.mentions()) {
                if (!view.isInOneSentence(mention.range())) {
                    projection.losses().dropped("window", mention.mention(), LossWords.overSentence());
                }
            }
            for (PlacedEvent event : events) {
                if (!view.isInOneSentence(event.trigger().range())) {
                    projection.losses().dropped("window", event.event(), DatasetWords.of("triggerOver"));
                    continue;
                }
                for (Participant each : event.participants()) {
                    if (!isTogether(view, event.trigger(), each.filler())) {
                        projection
                                .losses()
                                .dropped("window", event.event(), DatasetWords.of("participantElsewhere", each.role()));
                    }
                }
            }
            relations.stream()
                    .filter(relation -> !isTogether(view, relation.source(), relation.target()))
                    .forEach(relation -> projection
                            .losses()
                            .dropped("window", relation.relation(), DatasetWords.of("relationOverSentences")));
        }

        private static boolean isTogether(TokenView view, Placed one, Placed other) {
            return view.isInOneSentence(one.range())
                    && view.isInOneSentence(other.range())
                    && view.sentenceOf(one.range().begin())
                            == view.sentenceOf(other.range().begin());
        }

        private void window(int number, TokenRange window, List<PlacedEvent> events, List<PlacedRelation> relations)
                throws IOException {
            TokenView view = projection.view();
            String id = document.article().getId();
            json.writeStartObject();
            json.writeStringField("doc_id", id);
            json.writeStringField("wnd_id", id + "-" + number);
            json.writeStringField("text", view.surface(window));
            String language = document.article().getLanguage();
            json.writeStringField("lang", language == null ? "und" : language);
            json.writeArrayFieldStart("tokens");
            for (String token : view.tokens(window)) {
                json.writeString(token);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entity_mentions");
            for (Placed mention : projection.mentions()) {
                if (window.contains(mention.range())) {
                    entity(mention, window);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relation_mentions");
            for (PlacedRelation relation : relations) {
                if (window.contains(relation.source().range())
                        && window.contains(relation.target().range())) {
                    relation(relation);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("event_mentions");
            for (PlacedEvent event : events) {
                if (window.contains(event.trigger().range())) {
                    event(event, window);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            PartFiles.endLine(json);
        }

        private void entity(Placed mention, TokenRange window) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", mention.id());
            json.writeStringField("entity_type", mention.type());
            if (mention.mention() instanceof EntityMention entity && entity.getLevel() != MentionLevel.UNSPECIFIED) {
                json.writeStringField("mention_type", entity.getLevel().getLiteral());
            }
            span(mention, window);
            json.writeEndObject();
        }

        private void span(Placed mention, TokenRange window) throws IOException {
            json.writeStringField("text", mention.surface());
            json.writeNumberField("start", mention.range().begin() - window.begin());
            json.writeNumberField("end", mention.range().end() - window.begin());
        }

        private void relation(PlacedRelation relation) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", relation.relation().getId());
            json.writeStringField("relation_type", relation.type());
            json.writeStringField("relation_subtype", relation.type());
            json.writeArrayFieldStart("arguments");
            end("Arg-1", relation.source());
            end("Arg-2", relation.target());
            json.writeEndArray();
            json.writeEndObject();
        }

        private void end(String role, Placed filler) throws IOException {
            json.writeStartObject();
            json.writeStringField("entity_id", filler.id());
            json.writeStringField("text", filler.surface());
            json.writeStringField("role", role);
            json.writeEndObject();
        }

        private void event(PlacedEvent event, TokenRange window) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", event.trigger().id());
            json.writeStringField("event_type", event.type());
            json.writeObjectFieldStart("trigger");
            span(event.trigger(), window);
            json.writeEndObject();
            json.writeArrayFieldStart("arguments");
            for (Participant participant : event.participants()) {
                if (window.contains(participant.filler().range())) {
                    end(participant.role(), participant.filler());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public void verify(Path folder) throws IOException {
        LineCheck.verify(folder, line -> {
            List<String> tokens = LineCheck.words(line.list("tokens"));
            for (JsonValue mention : line.list("entity_mentions")) {
                covers(tokens, mention.asObject());
            }
            for (JsonValue event : line.list("event_mentions")) {
                covers(tokens, event.asObject().get("trigger").asObject());
            }
        });
    }

    /** Checks that the tokens of a span are its text, but for the white space between them. */
    static void covers(List<String> tokens, JsonValue.Obj span) throws InputFormatException {
        covers(tokens, span.number("start"), span.number("end"), span.text("text"), span.at());
    }

    /** Checks that the tokens from {@code begin} to before {@code end} are {@code text}, but for white space. */
    static void covers(List<String> tokens, int begin, int end, String text, JsonPlace at) throws InputFormatException {
        if (begin < 0 || end <= begin || end > tokens.size()) {
            throw at.wrong(begin + "-" + end, ErrorWords.of("noTokens", tokens.size()));
        }
        String found = String.join("", tokens.subList(begin, end));
        if (!dense(found).equals(dense(text))) {
            throw at.wrong(found, DatasetWords.of("wrong.cover", text));
        }
    }

    private static String dense(String text) {
        StringBuilder dense = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> c != 0xFEFF && (c < 0x200E || c > 0x200F))
                .forEach(dense::appendCodePoint);
        return dense.toString();
    }
}
