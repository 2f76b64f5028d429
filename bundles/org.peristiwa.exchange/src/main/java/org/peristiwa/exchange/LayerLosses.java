package org.peristiwa.exchange;

import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.words.Localised;

/** Tells the losses of one layer in the words of the report: whose, where, and which text. */
public final class LayerLosses {

    private final String format;
    private final Layer layer;
    private final ArticleText text;
    private final LossSink sink;

    /**
     * @param format id of the format; rules are named {@code format.rule}
     * @param layer whose annotations are told of
     * @param text what the extents of the layer count in
     */
    public LayerLosses(String format, Layer layer, ArticleText text, LossSink sink) {
        this.format = format;
        this.layer = layer;
        this.text = text;
        this.sink = sink;
    }

    /**
     * Something about one annotation.
     *
     * @param rule without the format's id
     * @param instead what was written for it; {@link Localised#none} when nothing was
     */
    public void lost(Loss.Kind kind, String rule, Annotation annotation, Localised what, Localised instead) {
        tell(kind, rule, orEmpty(annotation.getId()), surface(annotation), what, instead);
    }

    /** The same, told in words that read alike in each language. */
    public void lost(Loss.Kind kind, String rule, Annotation annotation, String what, String instead) {
        lost(kind, rule, annotation, Localised.verbatim(what), Localised.verbatim(instead));
    }

    /** An annotation, or a part of it, that is not there any more. */
    public void dropped(String rule, Annotation annotation, Localised what) {
        lost(Loss.Kind.DROPPED, rule, annotation, what, Localised.none());
    }

    /** The same, told in words that read alike in each language. */
    public void dropped(String rule, Annotation annotation, String what) {
        dropped(rule, annotation, Localised.verbatim(what));
    }

    /** Something about the layer as a whole that is not there any more. */
    public void dropped(String rule, Localised what) {
        tell(Loss.Kind.DROPPED, rule, "", "", what, Localised.none());
    }

    /** The same, told in words that read alike in each language. */
    public void dropped(String rule, String what) {
        dropped(rule, Localised.verbatim(what));
    }

    /** Tells, once for the layer, that it is not known any more who made its annotations and when, where that was known. */
    public void provenance() {
        long made = layer.getAnnotations().stream()
                .filter(annotation -> annotation.getCreator() != null
                        || annotation.getCreated() != null
                        || annotation.getOrigin() == Origin.SUGGESTED
                        || annotation.getOrigin() == Origin.ADJUDICATED)
                .count();
        if (made > 0) {
            dropped("provenance", LossWords.provenance(made));
        }
    }

    /** Tells that it is not known any more how far the work on the layer has come. */
    public void layerState() {
        if (layer.getState() != LayerState.NEW) {
            dropped("layer-state", LossWords.layerState(layer.getState()));
        }
    }

    private void tell(
            Loss.Kind kind, String rule, String annotation, String surface, Localised what, Localised instead) {
        sink.lost(new Loss(
                kind,
                format + "." + rule,
                orEmpty(layer.getAnnotator()),
                orEmpty(layer.getArticle()),
                annotation,
                surface,
                what,
                instead));
    }

    private String surface(Annotation annotation) {
        Extent extent = null;
        if (annotation instanceof Mention mention) {
            extent = mention.getExtent();
        } else if (annotation instanceof Attribution report) {
            extent = report.getCue();
        }
        return extent == null ? "" : text.slice(extent, " ");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
