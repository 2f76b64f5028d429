package org.peristiwa.ui.article.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;

/**
 * Cuts an article into blocks: at every line break, and very long paragraphs at the end of a sentence, so that
 * no block costs more to lay out than a screenful.
 */
public final class BlockCutter {

    /** The most characters that a block holds. */
    public static final int LIMIT = 4000;

    /** Enough to see whether a character goes on beyond the limit. */
    private static final int LOOK_AHEAD = 256;

    private final String text;
    private final Segmentation segmentation;
    private final List<Block> blocks = new ArrayList<>();

    private BlockCutter(ArticleText text, Segmentation segmentation) {
        this.text = text.content();
        this.segmentation = segmentation;
    }

    /** The blocks of an article in text order; at least one. */
    public static List<Block> cut(ArticleText text, Segmentation segmentation) {
        BlockCutter cutter = new BlockCutter(text, segmentation);
        cutter.cutParagraphs();
        return List.copyOf(cutter.blocks);
    }

    private void cutParagraphs() {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isBreak(text.charAt(i))) {
                continue;
            }
            cutParagraph(begin, i);
            if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            begin = i + 1;
        }
        cutParagraph(begin, text.length());
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }

    private void cutParagraph(int begin, int end) {
        int from = begin;
        while (end - from > LIMIT) {
            int to = cutPoint(from);
            blocks.add(new Block(from, to, false));
            from = to;
        }
        blocks.add(new Block(from, end, true));
    }

    private int cutPoint(int from) {
        int last = from + LIMIT;
        int sentence = segmentation.sentenceAt(last);
        if (sentence >= 0) {
            int begin = segmentation.sentences().get(sentence).begin();
            if (begin > from + LIMIT / 2 && begin <= last) {
                return begin;
            }
        }
        for (int i = last; i > from + LIMIT / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text.substring(from, Math.min(text.length(), last + LOOK_AHEAD)));
        return from + (graphemes.isBoundary(LIMIT) ? LIMIT : graphemes.preceding(LIMIT));
    }
}
