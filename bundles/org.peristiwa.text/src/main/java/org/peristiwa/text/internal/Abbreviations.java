package org.peristiwa.text.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether the full stop behind a word belongs to it, and what such a token may precede. */
final class Abbreviations {

    private static final int LONGEST = 16;

    /** {@code U.S.}, {@code M.A.}, {@code a.n.}: letters with a full stop behind each. */
    private static final Pattern DOTTED = Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+");

    /** {@code M.Si.}, {@code S.Kom.}, {@code Ph.D.}: academic degrees. */
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}\\p{Ll}{0,2}\\.(?:\\p{Lu}\\p{Ll}{0,3}\\.)+");

    private final LanguageData language;

    Abbreviations(LanguageData language) {
        this.language = language;
    }

    /** Whether the full stop at {@code stop}, if there is one, is part of the word that begins at {@code begin}. */
    boolean joinsStop(String text, int begin, int stop) {
        if (!language.isKnown() || stop >= text.length() || text.charAt(stop) != '.' || stop - begin >= LONGEST) {
            return false;
        }
        String word = text.substring(begin, stop + 1);
        AbbreviationKind kind = listed(word);
        if (kind != null) {
            return kind != AbbreviationKind.NUMBER || isNumberNext(text, stop + 1);
        }
        return isInitial(word) ? isNameNext(text, stop + 1) : isPattern(word);
    }

    /**
     * The kind of a token that ends with a full stop of its own.
     *
     * @return null where the token is no abbreviation
     */
    @Nullable
    AbbreviationKind kind(String token) {
        if (token.length() < 2 || token.length() > LONGEST || !token.endsWith(".")) {
            return null;
        }
        AbbreviationKind kind = listed(token);
        if (kind != null) {
            return kind;
        }
        if (isInitial(token)) {
            return AbbreviationKind.TITLE;
        }
        return isPattern(token) ? AbbreviationKind.INNER : null;
    }

    /** The kind of a word, its full stop included, as the data files have it. */
    @Nullable
    AbbreviationKind listed(String word) {
        AbbreviationKind exact = language.abbreviations().get(word);
        if (exact != null) {
            return exact;
        }
        if (isInitial(word)) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        AbbreviationKind anyCase = language.abbreviations().get(lower);
        if (anyCase != null || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return anyCase;
        }
        return language.abbreviations().get(word.charAt(0) + lower.substring(1));
    }

    /** Whether a token is one capital and a full stop. */
    static boolean isInitial(String token) {
        int first = token.codePointAt(0);
        return Character.isUpperCase(first) && token.length() == Character.charCount(first) + 1 && token.endsWith(".");
    }

    /** Whether a word, its full stop included, is one initial or several: {@code H.}, {@code K.H.}. */
    static boolean isInitialOrDotted(String word) {
        return isInitial(word) || DOTTED.matcher(word).matches();
    }

    private static boolean isPattern(String word) {
        return DOTTED.matcher(word).matches() || DEGREE.matcher(word).matches();
    }

    private static boolean isNumberNext(String text, int from) {
        int at = skipBlanks(text, from);
        if (at < 0 || at == text.length()) {
            return false;
        }
        return Character.isDigit(text.charAt(at)) || CharacterKinds.isRomanNumeral(text, at, wordEnd(text, at));
    }

    /** A name, another initial, or the rest of the sentence follows an initial; a common first word does not. */
    private boolean isNameNext(String text, int from) {
        int at = skipBlanks(text, from);
        if (at < 0 || at == text.length()) {
            return false;
        }
        if (!Character.isLetter(text.codePointAt(at))) {
            return ",;:(&–-".indexOf(text.charAt(at)) >= 0;
        }
        return !language.isStarter(text.substring(at, wordEnd(text, at)));
    }

    /** The next visible character, or -1 where a blank line comes first. */
    private static int skipBlanks(String text, int from) {
        int lines = 0;
        int at = from;
        while (at < text.length() && CharacterKinds.isBlank(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return lines > 1 ? -1 : at;
    }

    private static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
