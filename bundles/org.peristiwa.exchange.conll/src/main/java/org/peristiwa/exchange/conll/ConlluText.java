package org.peristiwa.exchange.conll;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.conll.ConlluSentence.Row;
import org.peristiwa.exchange.conll.ConlluSentence.Surface;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

/** The text of an article as its tokens and what they say of white space make it, and where each word stands in it. */
final class ConlluText {

    private static final String PARAGRAPH = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Row, Span> spans = new IdentityHashMap<>();
    private @Nullable String gap;

    ConlluText(List<ConlluSentence> sentences) throws InputFormatException {
        for (ConlluSentence sentence : sentences) {
            boolean beginsParagraph = sentence.comments.keySet().stream().anyMatch(key -> key.startsWith("newpar"));
            separate(beginsParagraph ? PARAGRAPH : " ");
            StringBuilder words = new StringBuilder();
            for (Surface token : sentence.tokens) {
                separate(" ");
                words.append(token.row().form());
                token(token);
            }
            requireText(sentence, words.toString());
        }
        text.append(gap == null ? "" : gap);
    }

    /** White space before what comes next, unless the token before it says which; none at the beginning. */
    private void separate(String otherwise) {
        if (text.length() > 0 || gap != null) {
            text.append(gap == null ? otherwise : gap);
        }
        gap = "";
    }

    private void token(Surface token) throws InputFormatException {
        Map<String, String> misc = token.row().misc();
        text.append(Spaces.unescaped(misc.getOrDefault("SpacesBefore", "")));
        String surface = misc.containsKey("SpacesInToken")
                ? Spaces.unescaped(misc.get("SpacesInToken"))
                : token.row().form();
        int begin = text.length();
        text.append(surface);
        place(token, begin, surface);
        if (misc.containsKey("SpacesAfter")) {
            gap = Spaces.unescaped(misc.get("SpacesAfter"));
        } else {
            gap = "No".equals(misc.get("SpaceAfter")) ? "" : null;
        }
    }

    /** Each word has its own part of the token where the words, one after the other, are the token; else all of it. */
    private void place(Surface token, int begin, String surface) throws InputFormatException {
        if (surface.isEmpty()) {
            return;
        }
        Span whole = new Span(begin, begin + surface.length());
        if (token.words().size() == 1) {
            spans.put(token.words().get(0), whole);
            return;
        }
        StringBuilder joined = new StringBuilder();
        token.words().forEach(word -> joined.append(word.form()));
        boolean isParts = joined.toString().equals(Spaces.oneWord(surface));
        int at = begin;
        for (Row word : token.words()) {
            int length = word.form().length();
            spans.put(word, isParts ? new Span(at, at + length) : whole);
            at += length;
        }
    }

    private static void requireText(ConlluSentence sentence, String words) throws InputFormatException {
        String written = sentence.comments.get("text");
        if (written != null && sentence.textAt != null && !dense(written).equals(dense(words))) {
            throw sentence.textAt.wrong(written, ConllWords.of("wrong.sentenceText"));
        }
    }

    private static String dense(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(dense::appendCodePoint);
        return dense.toString();
    }

    /** @throws InputFormatException if it holds half a character */
    ArticleText text(ConlluSentence first) throws InputFormatException {
        try {
            return new ArticleText(text.toString());
        } catch (IllegalArgumentException e) {
            throw first.tokens.get(0).row().at().wrong("", ErrorWords.text(e));
        }
    }

    /** Where a word stands. */
    @Nullable
    Span span(Row word) {
        return spans.get(word);
    }

    /** The words of a sentence in order. */
    static List<Row> words(ConlluSentence sentence) {
        List<Row> words = new ArrayList<>();
        sentence.tokens.forEach(token -> words.addAll(token.words()));
        return words;
    }
}
