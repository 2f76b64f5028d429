package org.peristiwa.text.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, with what the sentence rules ask about them. */
final class Tokens {

    /** Further than this no rule looks through quotes and brackets. */
    private static final int DEEPEST = 6;

    private static final int LONGEST_ENUMERATOR = 3;

    private final String text;
    private final int[] bounds;
    private final LanguageData language;
    private final Abbreviations abbreviations;

    Tokens(String text, int[] bounds, LanguageData language) {
        this.text = text;
        this.bounds = bounds;
        this.language = language;
        this.abbreviations = new Abbreviations(language);
    }

    int size() {
        return bounds.length / 2;
    }

    int begin(int token) {
        return bounds[2 * token];
    }

    int end(int token) {
        return bounds[2 * token + 1];
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean touchesPrevious(int token) {
        return token > 0 && end(token - 1) == begin(token);
    }

    int first(int token) {
        return text.codePointAt(begin(token));
    }

    boolean isOpening(int token) {
        return isSingle(token) && CharacterKinds.isOpening(first(token));
    }

    /** How the text before {@code token} stops. */
    SentenceEnd endBefore(int token) {
        int at = token - 1;
        for (int depth = 0; depth < DEEPEST && at > 0 && isClosing(at) && touchesPrevious(at); depth++) {
            at--;
        }
        SentenceEnd end = endOf(at);
        boolean bracketed =
                end == SentenceEnd.ELLIPSIS && at > 0 && at < token - 1 && isOpening(at - 1) && touchesPrevious(at);
        return bracketed ? SentenceEnd.OMISSION : end;
    }

    /** How the text at {@code token} begins. */
    SentenceBegin beginAt(int token) {
        int c = first(behindOpening(token));
        if (Character.isLowerCase(c)) {
            return SentenceBegin.SMALL;
        }
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            return SentenceBegin.CAPITAL;
        }
        if (Character.isDigit(c)) {
            return SentenceBegin.DIGIT;
        }
        return Character.isLetter(c) ? SentenceBegin.CASELESS : SentenceBegin.SIGN;
    }

    /** Whether the first word at {@code token} is one that begins sentences. */
    boolean isStarter(int token) {
        return language.isStarter(string(behindOpening(token)));
    }

    /** Whether the tokens from {@code first} to before {@code next} are but {@code 1.} or {@code a.}. */
    boolean isEnumerator(int first, int next) {
        if (next - first != 2 || next > size() || !touchesPrevious(first + 1) || first(first + 1) != '.') {
            return false;
        }
        int length = end(first) - begin(first);
        return CharacterKinds.isDigits(text, begin(first), end(first))
                ? length <= LONGEST_ENUMERATOR
                : length == 1 && Character.isLetter(first(first));
    }

    private int behindOpening(int token) {
        int at = token;
        for (int depth = 0; depth < DEEPEST && at + 1 < size() && opensSentence(at); depth++) {
            at++;
        }
        return at;
    }

    private boolean opensSentence(int token) {
        return isSingle(token)
                && (CharacterKinds.isOpening(first(token)) || CharacterKinds.isStraightQuote(first(token)));
    }

    /** Closing quotes and brackets; also an opening curly quote that nothing follows, as German closes with. */
    private boolean isClosing(int token) {
        if (!isSingle(token)) {
            return false;
        }
        int c = first(token);
        boolean germanQuote = Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
                && (token + 1 == size() || !touchesPrevious(token + 1));
        return CharacterKinds.isClosing(c) || germanQuote;
    }

    private SentenceEnd endOf(int token) {
        int last = text.codePointBefore(end(token));
        if (last == '…') {
            return SentenceEnd.ELLIPSIS;
        }
        int sentenceBreak = UCharacter.getIntPropertyValue(last, UProperty.SENTENCE_BREAK);
        if (sentenceBreak == UCharacter.SentenceBreak.STERM) {
            return SentenceEnd.STRONG;
        }
        if (sentenceBreak != UCharacter.SentenceBreak.ATERM) {
            return SentenceEnd.NONE;
        }
        if (isSingle(token)) {
            return SentenceEnd.STOP;
        }
        if (first(token) == '.') {
            return SentenceEnd.ELLIPSIS;
        }
        return endOf(language.isKnown() ? abbreviations.kind(string(token)) : null);
    }

    private static SentenceEnd endOf(@Nullable AbbreviationKind kind) {
        if (kind == null) {
            return SentenceEnd.STOP;
        }
        return switch (kind) {
            case TITLE, NUMBER -> SentenceEnd.TITLE;
            case INNER -> SentenceEnd.INNER;
            case FINAL -> SentenceEnd.FINAL;
        };
    }

    private boolean isSingle(int token) {
        return end(token) - begin(token) == 1;
    }

    private String string(int token) {
        return text.substring(begin(token), end(token));
    }
}
