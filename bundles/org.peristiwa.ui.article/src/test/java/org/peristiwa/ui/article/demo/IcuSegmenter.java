package org.peristiwa.ui.article.demo;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/** Unicode's own words and sentences: enough for trying out a canvas. */
public final class IcuSegmenter implements Segmenter {

    private record Cut(List<Span> sentences, List<Span> tokens) implements Segmentation {
        @Override
        public int sentenceAt(int offset) {
            return last(sentences, offset);
        }

        @Override
        public int tokenAt(int offset) {
            return last(tokens, offset);
        }

        private static int last(List<Span> spans, int offset) {
            int low = -1;
            int high = spans.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (spans.get(middle).begin() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }

        @Override
        public Span snap(Span span) {
            List<Span> touched = tokens.stream().filter(span::overlaps).toList();
            return touched.isEmpty()
                    ? span
                    : new Span(
                            touched.get(0).begin(),
                            touched.get(touched.size() - 1).end());
        }
    }

    @Override
    public Segmentation segment(ArticleText text, Locale language) {
        ULocale locale = ULocale.forLocale(language);
        return new Cut(
                cut(BreakIterator.getSentenceInstance(locale), text.content()),
                cut(BreakIterator.getWordInstance(locale), text.content()));
    }

    private static List<Span> cut(BreakIterator breaks, String text) {
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int ink = end;
            while (ink > begin && Character.isWhitespace(text.charAt(ink - 1))) {
                ink--;
            }
            if (ink > begin) {
                spans.add(new Span(begin, ink));
            }
            begin = end;
        }
        return List.copyOf(spans);
    }
}
