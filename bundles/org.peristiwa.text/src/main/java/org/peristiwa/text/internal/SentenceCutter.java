package org.peristiwa.text.internal;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Cuts between tokens where a sentence ends: ICU's sentence boundaries propose, these rules add those it
 * cannot see and refuse those that an abbreviation, a quotation's continuation or a wrapped line made.
 */
final class SentenceCutter {

    private final String text;
    private final Tokens tokens;
    private final LineWraps wraps;
    private final BreakIterator proposals;
    private int proposal;

    private SentenceCutter(String text, Locale locale, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.wraps = new LineWraps(text);
        this.proposals = BreakIterator.getSentenceInstance(locale);
        this.proposals.setText(text);
        this.proposal = proposals.first();
    }

    /** Begin and end of each sentence in turn; each begins and ends with a token. */
    static int[] sentences(String text, Locale locale, Tokens tokens) {
        if (tokens.size() == 0) {
            return new int[0];
        }
        SentenceCutter cutter = new SentenceCutter(text, locale, tokens);
        IntList bounds = new IntList(tokens.size() / 8);
        int first = 0;
        for (int token = 1; token < tokens.size(); token++) {
            if (cutter.endsBefore(token, first)) {
                bounds.add(tokens.begin(first));
                bounds.add(tokens.end(token - 1));
                first = token;
            }
        }
        bounds.add(tokens.begin(first));
        bounds.add(tokens.end(tokens.size() - 1));
        return bounds.toArray();
    }

    /** Whether a sentence that began with token {@code first} ends before {@code token}. */
    private boolean endsBefore(int token, int first) {
        boolean proposed = isProposed(token);
        boolean touching = tokens.touchesPrevious(token);
        if (!proposed && touching && !isOwnTouchingProposal(token)) {
            return false;
        }
        int lineEnds = touching ? 0 : lineEnds(tokens.end(token - 1), tokens.begin(token));
        if (lineEnds > 1) {
            return true;
        }
        SentenceEnd end = tokens.endBefore(token);
        if (lineEnds == 1 && end == SentenceEnd.NONE) {
            return !wraps.isWrap(tokens.end(token - 1), tokens.begin(token));
        }
        if (end == SentenceEnd.NONE) {
            return proposed;
        }
        SentenceBegin begin = tokens.beginAt(token);
        if (lineEnds == 1 && end == SentenceEnd.STOP && tokens.isEnumerator(token, token + 2)) {
            return true;
        }
        if (begin == SentenceBegin.SMALL || (begin == SentenceBegin.SIGN && !proposed && lineEnds == 0)) {
            return false;
        }
        return endsAtSign(end, token, first, lineEnds);
    }

    /** Whether a sign that may end a sentence does, where no small letter follows. */
    private boolean endsAtSign(SentenceEnd end, int token, int first, int lineEnds) {
        boolean capital = tokens.beginAt(token) == SentenceBegin.CAPITAL;
        return switch (end) {
            case NONE, OMISSION, TITLE -> false;
            case STOP -> !tokens.isEnumerator(first, token);
            case STRONG, ELLIPSIS -> !tokens.touchesPrevious(token) || isProposed(token) || tokens.isOpening(token);
            case INNER -> isLineEndOfParagraph(token, lineEnds) || (capital && tokens.isStarter(token));
            case FINAL -> isLineEndOfParagraph(token, lineEnds) || capital;
        };
    }

    private boolean isLineEndOfParagraph(int token, int lineEnds) {
        return lineEnds == 1 && !wraps.isWrap(tokens.end(token - 1), tokens.begin(token));
    }

    /** What ICU misses without a space: a full stop that lacks it, and a quote that opens behind one that closes. */
    private boolean isOwnTouchingProposal(int token) {
        if (tokens.isOpening(token) && token + 1 < tokens.size() && tokens.touchesPrevious(token + 1)) {
            SentenceEnd end = tokens.endBefore(token);
            return end == SentenceEnd.STRONG || end == SentenceEnd.STOP;
        }
        return token > 1
                && tokens.first(token - 1) == '.'
                && tokens.end(token - 1) - tokens.begin(token - 1) == 1
                && tokens.touchesPrevious(token - 1)
                && Character.isUpperCase(tokens.first(token))
                && Character.isLowerCase(text.codePointBefore(tokens.begin(token - 1)));
    }

    /** Whether ICU ends a sentence between a token and the one before it. Asked in text order. */
    private boolean isProposed(int token) {
        int from = tokens.end(token - 1);
        while (proposal != BreakIterator.DONE && proposal < from) {
            proposal = proposals.next();
        }
        boolean between = proposal != BreakIterator.DONE && proposal <= tokens.begin(token);
        // ICU counts an opening quote that touches the last sentence as closing it.
        boolean behindOpening = tokens.isOpening(token - 1) && tokens.touchesPrevious(token);
        return between && !behindOpening;
    }

    /** The line ends between two offsets, 2 for a paragraph separator. */
    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean firstOfTwo = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
            if (CharacterKinds.isLineEnd(c) && !firstOfTwo) {
                count += c == '\u2029' ? 2 : 1;
            }
        }
        return count;
    }
}
