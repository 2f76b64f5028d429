package org.peristiwa.exchange.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.standoff.EventLabels;
import org.peristiwa.exchange.standoff.SpanKind;
import org.peristiwa.exchange.standoff.StandoffLayer;
import org.peristiwa.exchange.standoff.TieKind;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Note;
import org.peristiwa.text.Extent;
import org.peristiwa.text.TextFile;

/** Reads the annotations of one article. */
final class WebAnnotationArticle {

    /** What an annotation without a class is. */
    private static final String UNTYPED = "Annotation";

    private final EventLabels events;
    private final StandoffLayer layer;
    private final TargetReading targets;
    private final StandoffLayer.Names names = new StandoffLayer.Names();

    private WebAnnotationArticle(TextFile text, EventLabels events) {
        this.events = events;
        this.layer = new StandoffLayer(text.text());
        this.targets = new TargetReading(layer);
    }

    /**
     * Reads {@code file} and the text beside it.
     *
     * @throws InputFormatException if there is no text beside it, or an annotation does not fit it
     */
    static AnnotatedDocument read(Path file, String annotator, EventLabels events) throws IOException {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.endsWith(WebAnnotationFormat.ENDING)
                ? fileName.substring(0, fileName.length() - WebAnnotationFormat.ENDING.length())
                : fileName;
        Path beside = file.resolveSibling(name + WebAnnotationFormat.TEXT_ENDING);
        if (!Files.isRegularFile(beside)) {
            throw new InputFormatException(file, WebWords.of("wrong.beside", beside.getFileName()));
        }
        TextFile text = InputFile.text(beside);
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ArticleIds.like(name, any -> false));
        article.setTextHash(text.sha256());
        Path metadata = file.resolveSibling(name + MetadataFile.SUFFIX);
        if (Files.isRegularFile(metadata)) {
            MetadataFile.read(metadata, article);
        }
        Optional<Layer> made =
                new WebAnnotationArticle(text, events).layer(annotations(JsonReading.file(file)), annotator);
        made.ifPresent(layer -> {
            layer.setArticle(article.getId());
            layer.setTextHash(article.getTextHash());
        });
        return new AnnotatedDocument(article, text.text(), made.stream().toList());
    }

    /** Those of a page, of a collection with its first page in it, of an array, or the only one. */
    private static List<JsonValue.Obj> annotations(JsonValue written) throws InputFormatException {
        List<JsonValue> found;
        if (written instanceof JsonValue.Arr array) {
            found = array.values();
        } else {
            JsonValue.Obj object = written.asObject();
            Optional<JsonValue> first = object.find("first");
            if (first.isPresent()) {
                if (!(first.get() instanceof JsonValue.Obj page)) {
                    throw first.get().at().wrong(first.get().shown(), WebWords.of("wrong.elsewhere"));
                }
                found = page.listIfAny("items");
            } else if (object.find("items").isPresent()) {
                found = object.list("items");
            } else {
                found = List.of(object);
            }
        }
        List<JsonValue.Obj> annotations = new ArrayList<>();
        for (JsonValue each : found) {
            annotations.add(each.asObject());
        }
        return annotations;
    }

    private Optional<Layer> layer(List<JsonValue.Obj> annotations, String annotator) throws InputFormatException {
        Map<JsonValue.Obj, String> ties = new HashMap<>();
        for (JsonValue.Obj annotation : annotations) {
            String type = annotation.text("type", "Annotation");
            if (!type.equals("Annotation")) {
                throw annotation.get("type").at().wrong(type, WebWords.of("wrong.annotation"));
            }
            Optional<String> linked = linkedTo(annotation);
            if (linked.isPresent()) {
                ties.put(annotation, linked.get());
            } else {
                span(annotation);
            }
        }
        for (JsonValue.Obj annotation : annotations) {
            String linked = ties.get(annotation);
            if (linked != null) {
                tie(annotation, linked);
            }
        }
        return layer.layer(annotator);
    }

    private static List<JsonValue> bodies(JsonValue.Obj annotation) {
        Optional<JsonValue> body = annotation.find("body");
        if (body.isEmpty()) {
            return List.of();
        }
        return body.get() instanceof JsonValue.Arr array ? array.values() : List.of(body.get());
    }

    /** The annotation that a tie leads to; empty for an annotation that is no tie. */
    private static Optional<String> linkedTo(JsonValue.Obj annotation) throws InputFormatException {
        if (!annotation.find("motivation").map(JsonValue::shown).orElse("").equals("linking")) {
            return Optional.empty();
        }
        for (JsonValue body : bodies(annotation)) {
            if (body instanceof JsonValue.Obj object
                    && object.text("purpose", "").equals("linking")) {
                return Optional.of(object.text("source"));
            }
        }
        return Optional.empty();
    }

    private void span(JsonValue.Obj annotation) throws InputFormatException {
        List<JsonValue.Obj> textual = new ArrayList<>();
        String label = "";
        for (JsonValue body : bodies(annotation)) {
            if (body instanceof JsonValue.Obj object && object.find("value").isPresent()) {
                String purpose = object.text("purpose", "");
                if (label.isEmpty() && (purpose.equals("classifying") || purpose.equals("tagging"))) {
                    label = object.text("value");
                } else {
                    textual.add(object);
                }
            }
        }
        if (label.isEmpty()) {
            label = UNTYPED;
        }
        Extent extent = targets.read(annotation.get("target"));
        Mention mention = layer.span(kindOf(label, textual), annotation.text("id", ""), label, extent);
        for (JsonValue.Obj body : textual) {
            if (body.find(WebAnnotationFormat.ATTRIBUTE).isPresent()) {
                Attributes.give(
                        mention, new Attributes.Named(body.text(WebAnnotationFormat.ATTRIBUTE), body.text("value")));
            } else {
                Note note = LayerFactory.eINSTANCE.createNote();
                note.setText(body.text("value"));
                note.setKind(body.find(WebAnnotationFormat.NOTE)
                        .map(JsonValue::shown)
                        .orElse(null));
                mention.getNotes().add(note);
            }
        }
        if (annotation.find("id").isPresent()) {
            names.put(annotation.text("id"), mention, annotation.at());
        }
    }

    private SpanKind kindOf(String label, List<JsonValue.Obj> bodies) throws InputFormatException {
        for (JsonValue.Obj body : bodies) {
            if (body.text(WebAnnotationFormat.ATTRIBUTE, "").equals(Attributes.KIND)) {
                return SpanKind.of(body.text("value")).orElse(SpanKind.ENTITY);
            }
        }
        return events.kindOf(label);
    }

    private void tie(JsonValue.Obj annotation, String linked) throws InputFormatException {
        String label = "";
        for (JsonValue body : bodies(annotation)) {
            if (body instanceof JsonValue.Obj object && object.find("value").isPresent()) {
                label = object.text("value");
            }
        }
        Mention from =
                names.get(annotation.text("target"), annotation.get("target").at());
        Mention to = names.get(linked, annotation.at());
        TieKind kind = TieKind.of(annotation.text(Attributes.KIND, "")).orElse(null);
        layer.tie(kind, label, from, to, annotation.at());
    }
}
