package org.peristiwa.text.internal;

/** The text cut at every place where a token may begin or end; rules join neighbouring pieces to tokens. */
final class Pieces {

    private final String text;
    private final int[] cuts;

    /** @param cuts ascending, from 0 to the length of the text, at grapheme boundaries only */
    Pieces(String text, int[] cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    String text() {
        return text;
    }

    int size() {
        return cuts.length - 1;
    }

    int begin(int piece) {
        return cuts[piece];
    }

    int end(int piece) {
        return cuts[piece + 1];
    }

    /** The first character of a piece, which must exist. */
    int first(int piece) {
        return text.codePointAt(cuts[piece]);
    }

    /** Whether there is such a piece and it begins with a letter or digit. */
    boolean isWord(int piece) {
        return piece < size() && Character.isLetterOrDigit(first(piece));
    }

    /** Whether a piece is a number: begins and ends with a digit and holds no letter. */
    boolean isNumber(int piece) {
        if (piece >= size() || !Character.isDigit(first(piece))) {
            return false;
        }
        for (int i = begin(piece); i < end(piece); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return Character.isDigit(text.charAt(end(piece) - 1));
    }
}
