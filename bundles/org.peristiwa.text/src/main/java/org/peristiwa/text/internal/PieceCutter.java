package org.peristiwa.text.internal;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text where a token may begin or end: at ICU's word boundaries, less those inside a grapheme cluster,
 * and besides between a currency and its amount, behind a title without a space, around a full stop that
 * lacks its space, and at blanks that ICU takes for part of a word
 * (U+202F, U+FEFF, spaces before a combining mark).
 */
final class PieceCutter {

    private static final int FIRST_COMBINING = 0x300;

    /** Written before an amount without a space. */
    private static final Set<String> CURRENCIES =
            Set.of("Rp", "RM", "USD", "IDR", "EUR", "GBP", "JPY", "SGD", "MYR", "AUD", "CNY", "HKD");

    private static final int SURE_NAME = 4;

    private final String text;
    private final LanguageData language;
    private final Abbreviations abbreviations;
    private final BreakIterator graphemes;
    private final IntList cuts;

    private PieceCutter(String text, Locale locale, LanguageData language) {
        this.text = text;
        this.language = language;
        this.abbreviations = new Abbreviations(language);
        this.graphemes = BreakIterator.getCharacterInstance(locale);
        this.graphemes.setText(text);
        this.cuts = new IntList(text.length() / 3);
    }

    static Pieces cut(String text, Locale locale, LanguageData language) {
        PieceCutter cutter = new PieceCutter(text, locale, language);
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        cutter.cuts.add(0);
        words.first();
        for (int cut = words.next(); cut != BreakIterator.DONE; cut = words.next()) {
            if (cutter.isGraphemeBoundary(cut)) {
                cutter.split(cutter.cuts.last(), cut);
                cutter.cuts.add(cut);
            }
        }
        return new Pieces(text, cutter.cuts.toArray());
    }

    private boolean isGraphemeBoundary(int cut) {
        if (cut == text.length()) {
            return true;
        }
        char before = text.charAt(cut - 1);
        char behind = text.charAt(cut);
        if (before < FIRST_COMBINING && behind < FIRST_COMBINING) {
            return before != '\r' || behind != '\n';
        }
        return graphemes.isBoundary(cut);
    }

    /** Adds the cuts that a piece needs inside. */
    private void split(int begin, int end) {
        int stop = -1;
        boolean digits = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                stop = i;
            } else if (CharacterKinds.isBlank(c)) {
                splitAtBlanks(begin, end);
                return;
            }
            digits |= c >= '0' && c <= '9';
        }
        if (digits) {
            splitCurrency(begin, end);
        } else if (stop > begin && language.isKnown()) {
            splitAtStop(begin, stop, end);
        }
    }

    private void splitAtBlanks(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (CharacterKinds.isBlank(text.charAt(i))) {
                addInside(i, begin, end);
                addInside(i + 1, begin, end);
            }
        }
    }

    private void splitCurrency(int begin, int end) {
        int digit = begin;
        while (digit < end && Character.isLetter(text.charAt(digit))) {
            digit++;
        }
        boolean amount = digit < end && Character.isDigit(text.charAt(digit));
        if (amount && digit > begin && CURRENCIES.contains(text.substring(begin, digit))) {
            addInside(digit, begin, end);
        }
    }

    /** {@code Prof.Dr.}, {@code H.Agus} and {@code katanya.Namun} lack a space; {@code kompas.com} does not. */
    private void splitAtStop(int begin, int stop, int end) {
        if (abbreviations.listed(text.substring(begin, end) + '.') != null) {
            return;
        }
        String left = text.substring(begin, stop + 1);
        String right = text.substring(stop + 1, end);
        if (isTitleBefore(left, right)) {
            splitTitles(begin, stop, end);
            addInside(stop + 1, begin, end);
        } else if (isSentenceBefore(left, right)) {
            addInside(stop, begin, end);
            addInside(stop + 1, begin, end);
        }
    }

    /** More titles may stand before the last one: {@code Prof.Dr.H.Agus}. */
    private void splitTitles(int begin, int stop, int end) {
        int first = begin;
        for (int i = begin; i < stop; i++) {
            if (text.charAt(i) == '.') {
                if (abbreviations.listed(text.substring(first, i + 1)) == AbbreviationKind.TITLE) {
                    addInside(i + 1, begin, end);
                }
                first = i + 1;
            }
        }
    }

    private boolean isTitleBefore(String left, String right) {
        boolean name = right.length() > 1 && Character.isUpperCase(right.charAt(0));
        if (!name || WebAddressRule.isTopLevel(right)) {
            return false;
        }
        String last = left.substring(left.lastIndexOf('.', left.length() - 2) + 1);
        return abbreviations.listed(last) == AbbreviationKind.TITLE
                || (right.length() > 2
                        && Character.isLowerCase(right.charAt(1))
                        && Abbreviations.isInitialOrDotted(left));
    }

    private boolean isSentenceBefore(String left, String right) {
        boolean sentenceEnd = left.length() > 2
                && Character.isLowerCase(left.charAt(left.length() - 2))
                && Character.isLowerCase(left.charAt(left.length() - 3));
        boolean sentenceBegin = right.length() > 1
                && Character.isUpperCase(right.charAt(0))
                && Character.isLowerCase(right.charAt(1))
                && (right.length() >= SURE_NAME || language.isStarter(right));
        return sentenceEnd && sentenceBegin && !WebAddressRule.isTopLevel(right);
    }

    private void addInside(int cut, int begin, int end) {
        if (cut > begin && cut < end && cut > cuts.last() && isGraphemeBoundary(cut)) {
            cuts.add(cut);
        }
    }
}
