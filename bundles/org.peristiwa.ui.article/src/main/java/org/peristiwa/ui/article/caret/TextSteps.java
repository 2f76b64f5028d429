package org.peristiwa.ui.article.caret;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** Steps through text: by what a reader takes for one character, by token and by sentence. Offsets are UTF-16. */
public final class TextSteps {

    /** No single character as a reader sees it is longer than this. */
    private static final int WINDOW = 256;

    private final ArticleText text;
    private final Segmentation segmentation;

    public TextSteps(ArticleText text, Segmentation segmentation) {
        this.text = text;
        this.segmentation = segmentation;
    }

    /** Where the character behind {@code offset} ends; the end of the text at its end. */
    public int nextCharacter(int offset) {
        int end = Math.min(text.length(), offset + WINDOW);
        if (offset >= end) {
            return text.length();
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text.content().substring(offset, end));
        return offset + characters.next();
    }

    /** Where the character before {@code offset} begins; 0 at the beginning. */
    public int previousCharacter(int offset) {
        int begin = Math.max(0, offset - WINDOW);
        if (offset <= 0) {
            return 0;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text.content().substring(begin, offset));
        characters.last();
        return begin + characters.previous();
    }

    /** The beginning of the next token; the end of the text behind the last one. */
    public int nextToken(int offset) {
        List<Span> tokens = segmentation.tokens();
        int next = segmentation.tokenAt(offset) + 1;
        return next < tokens.size() ? tokens.get(next).begin() : text.length();
    }

    /** The beginning of the token that {@code offset} is in or behind; 0 before the first. */
    public int previousToken(int offset) {
        int at = offset <= 0 ? -1 : segmentation.tokenAt(offset - 1);
        return at < 0 ? 0 : segmentation.tokens().get(at).begin();
    }

    /** The first end of a token behind {@code offset}; the end of the text behind the last one. */
    public int nextTokenEnd(int offset) {
        List<Span> tokens = segmentation.tokens();
        int at = Math.max(0, segmentation.tokenAt(offset));
        while (at < tokens.size() && tokens.get(at).end() <= offset) {
            at++;
        }
        return at < tokens.size() ? tokens.get(at).end() : text.length();
    }

    /** The token at {@code offset} or ending there. */
    public Optional<Span> tokenAt(int offset) {
        return at(segmentation.tokens(), segmentation.tokenAt(offset), offset);
    }

    /** The sentence at {@code offset} or ending there. */
    public Optional<Span> sentenceAt(int offset) {
        return at(segmentation.sentences(), segmentation.sentenceAt(offset), offset);
    }

    private static Optional<Span> at(List<Span> spans, int index, int offset) {
        return index < 0 || offset > spans.get(index).end() ? Optional.empty() : Optional.of(spans.get(index));
    }
}
