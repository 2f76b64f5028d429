package org.peristiwa.exchange.brat;

import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** Tells the losses of one layer. */
final class LayerLosses {

    private final Layer layer;
    private final ArticleText text;
    private final LossSink sink;

    LayerLosses(Layer layer, ArticleText text, LossSink sink) {
        this.layer = layer;
        this.text = text;
        this.sink = sink;
    }

    void lost(Loss.Kind kind, String rule, Annotation annotation, String message, String how) {
        Extent extent = null;
        if (annotation instanceof Mention mention) {
            extent = mention.getExtent();
        } else if (annotation instanceof Attribution report) {
            extent = report.getCue();
        }
        String surface = extent == null ? "" : text.slice(extent, " ");
        sink.lost(new Loss(
                kind,
                rule,
                Names.orEmpty(layer.getAnnotator()),
                Names.orEmpty(layer.getArticle()),
                Names.orEmpty(annotation.getId()),
                surface,
                message,
                how));
    }

    /** Tells, once a layer, what is not known of who made annotations and when, and of how far the work has come. */
    void provenance() {
        long made = layer.getAnnotations().stream()
                .filter(annotation -> annotation.getCreator() != null
                        || annotation.getCreated() != null
                        || annotation.getOrigin() == Origin.SUGGESTED
                        || annotation.getOrigin() == Origin.ADJUDICATED)
                .count();
        if (made > 0) {
            whole("brat.provenance", "who made " + made + " annotations, when and how");
        }
        if (layer.getState() != LayerState.NEW) {
            whole("brat.layer-state", "that the layer is " + layer.getState());
        }
    }

    private void whole(String rule, String message) {
        sink.lost(new Loss(
                Loss.Kind.DROPPED,
                rule,
                Names.orEmpty(layer.getAnnotator()),
                Names.orEmpty(layer.getArticle()),
                "",
                "",
                message,
                ""));
    }
}
