package org.peristiwa.edit.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Replacement;

/**
 * What a correction of a text means for the annotations that cover some of its words, in the layers of all annotators.
 *
 * @param affected by layer, then in text order
 */
public record CorrectionEffect(List<Affected> affected) {

    /**
     * An extent that shares a character with the words.
     *
     * @param layer whose layer
     * @param annotation whose extent
     * @param feature the trigger or extent of a mention, the cue or the content of a report
     * @param before its extent
     * @param fitted what is left of it, counted in the text before; empty where nothing is
     */
    public record Affected(
            LayerKey layer, Annotation annotation, EAttribute feature, Extent before, Optional<Extent> fitted) {

        /** Whether nothing of the extent is left. */
        public boolean isEmptied() {
            return fitted.isEmpty();
        }
    }

    public CorrectionEffect {
        affected = List.copyOf(affected);
    }

    /**
     * Looks it up, without changing anything; layers of the article that are not open are loaded.
     *
     * @throws java.io.UncheckedIOException if one of them cannot be read
     */
    public static CorrectionEffect of(CorpusSession session, String article, Replacement replacement) {
        return session.reading(() -> {
            List<Affected> found = new ArrayList<>();
            for (LayerKey key : session.layers()) {
                if (key.article().equals(article)) {
                    session.layer(key).ifPresent(layer -> look(session, key, layer, replacement, found));
                }
            }
            return new CorrectionEffect(found);
        });
    }

    private static void look(
            CorpusSession session, LayerKey key, Layer layer, Replacement replacement, List<Affected> found) {
        for (Mention mention : session.index(layer).hullOverlapping(replacement.words())) {
            look(key, mention, Literals.MENTION__EXTENT, mention.getExtent(), replacement, found);
        }
        List<Annotation> all = layer.getAnnotations();
        for (int i = all.size() - 1; i >= 0 && all.get(i) instanceof Attribution report; i--) {
            look(key, report, Literals.ATTRIBUTION__CUE, report.getCue(), replacement, found);
            look(key, report, Literals.ATTRIBUTION__CONTENT, report.getContent(), replacement, found);
        }
    }

    private static void look(
            LayerKey key,
            Annotation annotation,
            EAttribute feature,
            @Nullable Extent extent,
            Replacement replacement,
            List<Affected> found) {
        if (extent != null && extent.hull().overlaps(replacement.words())) {
            found.add(new Affected(key, annotation, feature, extent, replacement.fitted(extent)));
        }
    }

    /** Those of which nothing is left. */
    public List<Affected> emptied() {
        return affected.stream().filter(Affected::isEmptied).toList();
    }
}
