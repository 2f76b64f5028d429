package org.peristiwa.exchange.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.standoff.EventLabels;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.StandoffLayer;
import org.peristiwa.exchange.standoff.StandoffLayer.Piece;
import org.peristiwa.exchange.standoff.TieKind;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.TextFile;

/** Reads one article of PubAnnotation JSON. */
final class PubAnnotationArticle {

    private final JsonValue.Obj written;
    private final String name;
    private final String annotator;
    private final EventLabels events;
    private final ArticleText text;

    /**
     * @param name what the article is called where it does not say
     * @param annotator whose layer it is where it does not say
     */
    PubAnnotationArticle(JsonValue.Obj written, String name, String annotator, EventLabels events)
            throws InputFormatException {
        this.written = written;
        this.name = name;
        this.annotator = annotator;
        this.events = events;
        this.text =
                StandoffLayer.textOf(written.text("text"), written.get("text").at());
    }

    AnnotatedDocument read() throws InputFormatException {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ArticleIds.like(idOf(), any -> false));
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        Optional<JsonValue> metadata = written.find(PubAnnotationFormat.METADATA);
        if (metadata.isPresent()) {
            for (Map.Entry<String, JsonValue> member :
                    metadata.get().asObject().members().entrySet()) {
                MetadataFile.set(article, member.getKey(), member.getValue().asText());
            }
        } else {
            written.find("source_url").ifPresent(url -> article.setUrl(url.shown()));
        }
        Map<String, Layer> layers = new LinkedHashMap<>();
        add(layers, written, annotator);
        for (JsonValue each : written.listIfAny("tracks")) {
            JsonValue.Obj track = each.asObject();
            add(layers, track, ArticleIds.like(track.text("project", annotator), layers::containsKey));
        }
        layers.values().forEach(layer -> {
            layer.setArticle(article.getId());
            layer.setTextHash(article.getTextHash());
        });
        return new AnnotatedDocument(article, text, List.copyOf(layers.values()));
    }

    private String idOf() throws InputFormatException {
        Optional<JsonValue> id = written.find("sourceid");
        if (id.isEmpty()) {
            return name;
        }
        String division = written.find("divid").map(JsonValue::shown).orElse("");
        return id.get().shown() + (division.isEmpty() ? "" : "-" + division);
    }

    private void add(Map<String, Layer> layers, JsonValue.Obj from, String whose) throws InputFormatException {
        Track track = new Track(from);
        track.layer(whose).ifPresent(layer -> layers.put(whose, layer));
    }

    /** What one project says. */
    private final class Track {
        private final JsonValue.Obj from;
        private final StandoffLayer layer = new StandoffLayer(text);
        private final StandoffLayer.Names names = new StandoffLayer.Names();
        private final Map<String, List<Attributes.Named>> attributes = new HashMap<>();
        private final Map<String, List<JsonValue.Obj>> fragments = new HashMap<>();
        private final Set<String> relations = new HashSet<>();

        Track(JsonValue.Obj from) {
            this.from = from;
        }

        Optional<Layer> layer(String whose) throws InputFormatException {
            for (JsonValue each : from.listIfAny("attributes")) {
                JsonValue.Obj attribute = each.asObject();
                attributes
                        .computeIfAbsent(attribute.text("subj"), any -> new ArrayList<>())
                        .add(new Attributes.Named(
                                attribute.text("pred"), attribute.get("obj").shown()));
            }
            chains();
            for (JsonValue each : from.listIfAny("denotations")) {
                JsonValue.Obj denotation = each.asObject();
                if (!denotation.text("obj").equals(PubAnnotationFormat.FRAGMENT)) {
                    denotation(denotation);
                }
            }
            for (JsonValue each : from.listIfAny("relations")) {
                JsonValue.Obj relation = each.asObject();
                if (!relation.text("pred").equals(PubAnnotationFormat.CHAINED)) {
                    relation(relation);
                }
            }
            requireSubjects();
            return layer.layer(whose);
        }

        /** In data that chains pieces, a piece is a denotation of its own, tied to the one before it. */
        private void chains() throws InputFormatException {
            Map<String, JsonValue.Obj> pieces = new HashMap<>();
            for (JsonValue each : from.listIfAny("denotations")) {
                JsonValue.Obj denotation = each.asObject();
                if (denotation.text("obj").equals(PubAnnotationFormat.FRAGMENT)) {
                    pieces.put(denotation.text("id"), denotation);
                }
            }
            if (pieces.isEmpty()) {
                return;
            }
            Map<String, String> headOf = new HashMap<>();
            for (JsonValue each : from.listIfAny("relations")) {
                JsonValue.Obj relation = each.asObject();
                if (relation.text("pred").equals(PubAnnotationFormat.CHAINED)) {
                    headOf.put(relation.text("subj"), relation.text("obj"));
                }
            }
            for (Map.Entry<String, JsonValue.Obj> piece : pieces.entrySet()) {
                String head = piece.getKey();
                for (int steps = 0; headOf.containsKey(head); steps++) {
                    if (steps > headOf.size()) {
                        throw piece.getValue().at().wrong(head, WebWords.of("wrong.circle"));
                    }
                    head = headOf.getOrDefault(head, head);
                }
                fragments.computeIfAbsent(head, any -> new ArrayList<>()).add(piece.getValue());
            }
        }

        private void denotation(JsonValue.Obj denotation) throws InputFormatException {
            String id = denotation.find("id").isPresent() ? denotation.get("id").shown() : "";
            List<Piece> pieces = new ArrayList<>(pieces(denotation));
            for (JsonValue.Obj fragment : fragments.getOrDefault(id, List.of())) {
                pieces.addAll(pieces(fragment));
            }
            Extent extent = layer.extent(pieces, denotation.get("span").at());
            requireSurface(denotation, extent);
            String label = denotation.text("obj");
            List<Attributes.Named> own = attributes.getOrDefault(id, List.of());
            Mention mention = layer.span(kindOf(label, own), id, label, extent);
            own.forEach(attribute -> Attributes.give(mention, attribute));
            if (!id.isEmpty()) {
                names.put(id, mention, denotation.at());
            }
        }

        private SpanKind kindOf(String label, List<Attributes.Named> own) {
            return own.stream()
                    .filter(attribute -> attribute.name().equals(Attributes.KIND))
                    .findFirst()
                    .flatMap(attribute -> SpanKind.of(attribute.value()))
                    .orElse(events.kindOf(label));
        }

        private List<Piece> pieces(JsonValue.Obj denotation) throws InputFormatException {
            JsonValue span = denotation.get("span");
            List<Piece> pieces = new ArrayList<>();
            for (JsonValue each : span instanceof JsonValue.Arr array ? array.values() : List.of(span)) {
                JsonValue.Obj piece = each.asObject();
                pieces.add(new Piece(piece.number("begin"), piece.number("end")));
            }
            return pieces;
        }

        private void requireSurface(JsonValue.Obj denotation, Extent extent) throws InputFormatException {
            Optional<JsonValue> surface = denotation.find("_surface");
            String found = text.slice(extent, " ");
            if (surface.isPresent() && !surface.get().asText().equals(found)) {
                throw surface.get().at().wrong(surface.get().asText(), ErrorWords.of("textThere", found));
            }
        }

        private void relation(JsonValue.Obj relation) throws InputFormatException {
            String id = relation.find("id").isPresent() ? relation.get("id").shown() : "";
            relations.add(id);
            TieKind kind = attributes.getOrDefault(id, List.of()).stream()
                    .filter(attribute -> attribute.name().equals(Attributes.KIND))
                    .findFirst()
                    .flatMap(attribute -> TieKind.of(attribute.value()))
                    .orElse(null);
            layer.tie(kind, relation.text("pred"), end(relation, "subj"), end(relation, "obj"), relation.at());
        }

        private Mention end(JsonValue.Obj relation, String member) throws InputFormatException {
            JsonPlace at = relation.get(member).at();
            return names.get(relation.get(member).shown(), at);
        }

        private void requireSubjects() throws InputFormatException {
            for (JsonValue each : from.listIfAny("attributes")) {
                JsonValue subject = each.asObject().get("subj");
                if (!names.has(subject.shown()) && !relations.contains(subject.shown())) {
                    throw subject.at().wrong(subject.shown(), WebWords.of("wrong.noDenotation"));
                }
            }
        }
    }
}
