package org.peristiwa.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/** Words between white space, one sentence: all that the tests of verbs need. */
public final class WordSegmenter implements Segmenter {

    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public Segmentation segment(ArticleText text, Locale language) {
        List<Span> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text.content()); matcher.find(); ) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return new Words(words, text.length() == 0 ? List.of() : List.of(new Span(0, text.length())));
    }

    private record Words(List<Span> tokens, List<Span> sentences) implements Segmentation {

        @Override
        public int sentenceAt(int offset) {
            return lastBeginningBy(offset, sentences);
        }

        @Override
        public int tokenAt(int offset) {
            return lastBeginningBy(offset, tokens);
        }

        private static int lastBeginningBy(int offset, List<Span> spans) {
            int found = -1;
            while (found + 1 < spans.size() && spans.get(found + 1).begin() <= offset) {
                found++;
            }
            return found;
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
}
