package org.peristiwa.text.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** What the segmenter makes of a text, as strings. */
final class Cuts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private Cuts() {}

    static List<String> sentences(String text) {
        return slices(text, INDONESIAN, Segmentation::sentences);
    }

    static List<String> sentences(String text, Locale language) {
        return slices(text, language, Segmentation::sentences);
    }

    static List<String> tokens(String text) {
        return slices(text, INDONESIAN, Segmentation::tokens);
    }

    static List<String> tokens(String text, Locale language) {
        return slices(text, language, Segmentation::tokens);
    }

    private static List<String> slices(String content, Locale language, Function<Segmentation, List<Span>> what) {
        ArticleText text = new ArticleText(content);
        return what.apply(new NewsSegmenter().segment(text, language)).stream()
                .map(text::slice)
                .toList();
    }
}
