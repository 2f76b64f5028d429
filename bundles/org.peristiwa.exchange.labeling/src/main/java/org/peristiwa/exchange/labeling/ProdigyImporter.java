package org.peristiwa.exchange.labeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.standoff.EventLabels;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.StandoffLayer;
import org.peristiwa.exchange.standoff.StandoffLayer.Piece;
import org.peristiwa.exchange.standoff.TieKind;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/** Reads Prodigy's JSON Lines. What was rejected or ignored there is an article without annotations here. */
@Component(service = Importer.class)
public final class ProdigyImporter extends LabelingImporter {

    static final String ID = "_id";

    public ProdigyImporter() {
        super(LabelingFormats.PRODIGY, "\"(token_start|_input_hash|_task_hash)\"\\s*:|\"answer\"\\s*:\\s*\"");
    }

    @Override
    AnnotatedDocument read(JsonValue.Obj task, String name, String annotator, EventLabels events)
            throws InputFormatException {
        StandoffLayer layer = new StandoffLayer(
                StandoffLayer.textOf(task.text("text"), task.get("text").at()));
        String whose = ArticleIds.like(task.text("_annotator_id", annotator), any -> false);
        if (task.text("answer", "accept").equals("accept")) {
            new Task(task, layer, events).read();
        }
        return document(task, name, layer, whose);
    }

    private static final class Task {
        private final JsonValue.Obj task;
        private final StandoffLayer layer;
        private final EventLabels events;
        private final Map<String, Mention> byPlace = new HashMap<>();
        private final StandoffLayer.Names byId = new StandoffLayer.Names();
        private final List<Piece> tokens = new ArrayList<>();

        Task(JsonValue.Obj task, StandoffLayer layer, EventLabels events) {
            this.task = task;
            this.layer = layer;
            this.events = events;
        }

        void read() throws InputFormatException {
            for (JsonValue each : task.listIfAny("tokens")) {
                JsonValue.Obj token = each.asObject();
                Piece piece = new Piece(token.number("start"), token.number("end"));
                requireWords(token, "text", layer, layer.extent(List.of(piece), token.at()));
                tokens.add(piece);
            }
            for (JsonValue each : task.listIfAny("spans")) {
                span(each.asObject());
            }
            for (JsonValue each : task.listIfAny("relations")) {
                JsonValue.Obj relation = each.asObject();
                layer.tie(
                        TieKind.of(relation.text(DoccanoImporter.KIND, "")).orElse(null),
                        relation.text("label"),
                        end(relation, "head"),
                        end(relation, "child"),
                        relation.at());
            }
        }

        private void span(JsonValue.Obj span) throws InputFormatException {
            Piece piece = new Piece(span.number("start"), span.number("end"));
            requireTokens(span, piece);
            Extent extent = layer.extent(List.of(piece), span.at());
            requireWords(span, DoccanoImporter.SURFACE, layer, extent);
            String label = span.text("label");
            SpanKind kind = SpanKind.of(span.text(DoccanoImporter.KIND, "")).orElse(events.kindOf(label));
            Mention mention = layer.span(kind, span.text(ID, ""), label, extent);
            byPlace.putIfAbsent(place(span), mention);
            if (span.find(ID).isPresent()) {
                byId.put(span.text(ID), mention, span.at());
            }
        }

        /** The tokens of a span, of which the last one counts, begin and end where it does. */
        private void requireTokens(JsonValue.Obj span, Piece piece) throws InputFormatException {
            Optional<JsonValue> first = span.find("token_start");
            Optional<JsonValue> last = span.find("token_end");
            if (tokens.isEmpty() || first.isEmpty() || last.isEmpty()) {
                return;
            }
            int from = first.get().asNumber();
            int to = last.get().asNumber();
            if (from < 0 || to < from || to >= tokens.size()) {
                throw first.get().at().wrong(from + "-" + to, ErrorWords.of("noTokens", tokens.size()));
            }
            if (tokens.get(from).begin() != piece.begin() || tokens.get(to).end() != piece.end()) {
                throw first.get().at().wrong(from + "-" + to, LabelingWords.of("wrong.tokens"));
            }
        }

        private static String place(JsonValue.Obj span) throws InputFormatException {
            return span.number("start") + "-" + span.number("end") + " " + span.text("label", "");
        }

        private Mention end(JsonValue.Obj relation, String member) throws InputFormatException {
            Optional<JsonValue> told = relation.find(member + "_span");
            if (told.isPresent()) {
                JsonValue.Obj span = told.get().asObject();
                if (span.find(ID).isPresent()) {
                    return byId.get(span.text(ID), span.at());
                }
                Mention mention = byPlace.get(place(span));
                if (mention != null) {
                    return mention;
                }
                return unmarked(new Piece(span.number("start"), span.number("end")), span.at());
            }
            int token = relation.number(member);
            if (token < 0 || token >= tokens.size()) {
                throw relation.get(member).at().wrong(String.valueOf(token), LabelingWords.of("wrong.noToken"));
            }
            return unmarked(tokens.get(token), relation.get(member).at());
        }

        /** Relations may tie tokens that no span marks: they are marked then. */
        private Mention unmarked(Piece piece, JsonPlace at) throws InputFormatException {
            String place = piece.begin() + "-" + piece.end();
            Mention known = byPlace.get(place);
            if (known != null) {
                return known;
            }
            Mention made = layer.span(SpanKind.ENTITY, "", "Token", layer.extent(List.of(piece), at));
            byPlace.put(place, made);
            return made;
        }
    }
}
