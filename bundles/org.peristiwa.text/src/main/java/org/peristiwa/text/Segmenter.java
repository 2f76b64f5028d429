package org.peristiwa.text;

import java.util.Locale;

/** Cuts article text into sentences and tokens. Implementations are OSGi services and hold no state. */
public interface Segmenter {

    /**
     * Cuts {@code text}, which is in {@code language} (BCP 47); rules for an unknown language fall back to
     * Unicode's own. The same input always gives the same cut.
     */
    Segmentation segment(ArticleText text, Locale language);
}
