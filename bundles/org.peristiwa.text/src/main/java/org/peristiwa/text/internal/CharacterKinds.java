package org.peristiwa.text.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What the rules ask about single characters. */
final class CharacterKinds {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CharacterKinds() {}

    /** White space of every kind (no-break spaces too), controls, zero-width space and byte order mark. */
    static boolean isBlank(int c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c) || Character.isISOControl(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    /** Whether there is nothing to see in a stretch of text: only blanks, direction marks, joiners. */
    static boolean isInvisible(String text, int begin, int end) {
        for (int i = begin; i < end; ) {
            int c = text.codePointAt(i);
            if (!isBlank(c) && (c < 0xAD || !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Whether a line ends behind this character; of CR LF only the LF counts, which the caller sees to. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** An opening bracket or an opening curly or angular quote. */
    static boolean isOpening(int c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** A closing bracket or quote, or a straight quote, which may be either. */
    static boolean isClosing(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || isStraightQuote(c);
    }

    static boolean isStraightQuote(int c) {
        return c == '"' || c == '\'';
    }

    /** A hyphen that joins words; dashes do not. */
    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDigits(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return begin < end;
    }

    static boolean isLetters(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return begin < end;
    }

    static boolean isRomanNumeral(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return begin < end;
    }
}
