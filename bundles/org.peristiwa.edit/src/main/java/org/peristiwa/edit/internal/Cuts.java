package org.peristiwa.edit.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;

/**
 * The sentences and tokens of the texts that have been cut. Any thread: who asks for a text that another one is cutting waits
 * for that, whether it holds the session or not.
 */
final class Cuts {

    private final Segmenter segmenter;
    private final Map<String, Cut> cuts = new ConcurrentHashMap<>();

    /** Good for as long as the article has that text and that language. */
    private record Cut(ArticleText text, Locale language, Segmentation segmentation) {

        boolean isOf(ArticleText now, Locale languageNow) {
            return text == now && language.equals(languageNow);
        }
    }

    Cuts(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The cut of an article that has this text and this language. */
    Segmentation of(String article, ArticleText text, Locale language) {
        return cuts.compute(
                        article,
                        (id, cut) -> cut != null && cut.isOf(text, language)
                                ? cut
                                : new Cut(text, language, segmenter.segment(text, language)))
                .segmentation();
    }

    /** Lets go of the cut of an article. */
    void forget(String article) {
        cuts.remove(article);
    }

    /** The same, if it has been cut. */
    Optional<Segmentation> inMemory(String article, ArticleText text, Locale language) {
        @Nullable Cut cut = cuts.get(article);
        return cut != null && cut.isOf(text, language) ? Optional.of(cut.segmentation()) : Optional.empty();
    }
}
