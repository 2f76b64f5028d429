package org.peristiwa.exchange.internal;

import java.util.SortedMap;
import java.util.TreeMap;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;

/** Counts what goes by, for the datasheet. */
public final class CorpusCounts {

    private int documents;
    private long characters;
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final SortedMap<String, Integer> licences = new TreeMap<>();
    private final SortedMap<String, Integer> sources = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> byAnnotator = new TreeMap<>();
    private final SortedMap<String, Integer> types = new TreeMap<>();

    /** Counts one document. */
    public void add(AnnotatedDocument document) {
        documents++;
        characters +=
                document.text().content().codePointCount(0, document.text().length());
        count(languages, document.article().getLanguage());
        count(licences, document.article().getLicence());
        count(sources, document.article().getSource());
        document.layers().forEach(this::add);
    }

    private void add(Layer layer) {
        SortedMap<String, Integer> kinds =
                byAnnotator.computeIfAbsent(layer.getAnnotator(), annotator -> new TreeMap<>());
        count(kinds, "layers");
        for (Annotation annotation : layer.getAnnotations()) {
            count(kinds, annotation.eClass().getName());
            if (annotation instanceof EventMention event) {
                kinds.merge("Argument", event.getArguments().size(), Integer::sum);
            }
            count(types, typeOf(annotation));
        }
    }

    private static @org.jspecify.annotations.Nullable String typeOf(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            return mention.getType();
        }
        if (annotation instanceof Relation relation) {
            return relation.getType();
        }
        return annotation instanceof Cluster cluster ? cluster.getType() : null;
    }

    private static void count(SortedMap<String, Integer> counts, @org.jspecify.annotations.Nullable String key) {
        if (key != null && !key.isEmpty()) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    int documents() {
        return documents;
    }

    /** Unicode characters (code points) of all texts. */
    long characters() {
        return characters;
    }

    SortedMap<String, Integer> languages() {
        return languages;
    }

    SortedMap<String, Integer> licences() {
        return licences;
    }

    SortedMap<String, Integer> sources() {
        return sources;
    }

    /** For each annotator how many of each class of the model, and how many layers. */
    SortedMap<String, SortedMap<String, Integer>> byAnnotator() {
        return byAnnotator;
    }

    SortedMap<String, Integer> types() {
        return types;
    }
}
