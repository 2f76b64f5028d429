package org.peristiwa.text.internal;

/**
 * Words and numbers with what joins them: {@code anak-anak}, {@code COVID-19}, {@code ke-4}, {@code E&P},
 * {@code s/d}, {@code II/2007}, {@code 07:30}, {@code 50.000,-}, {@code idBBB+}, and an abbreviation with its full stop.
 *
 * <p>A range of numbers ({@code 30-35}) is three tokens, as in UD Indonesian; dates and telephone numbers,
 * which have more than one hyphen, are one.
 */
final class WordRule implements TokenRule {

    private static final int LONGEST_SLASHED_WORD = 2;
    private static final int PARTS_OF_A_DATE = 3;

    private final Abbreviations abbreviations;

    WordRule(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public int end(Pieces pieces, int piece) {
        if (!pieces.isWord(piece)) {
            return pieces.begin(piece);
        }
        int last = piece;
        while (joinsNext(pieces, last)) {
            last = CharacterKinds.isHyphen(pieces.first(last + 1)) && pieces.isNumber(last) && pieces.isNumber(last + 2)
                    ? lastOfNumbers(pieces, last)
                    : last + 2;
        }
        int end = pieces.end(last);
        if (pieces.isNumber(last)) {
            return roundPriceEnd(pieces.text(), end);
        }
        return abbreviations.joinsStop(pieces.text(), pieces.begin(piece), end) ? end + 1 : plusEnd(pieces.text(), end);
    }

    /** {@code idBBB+}, {@code C++}: plus signs behind a word that nothing follows. */
    private static int plusEnd(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == '+') {
            at++;
        }
        return at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at)) ? at : end;
    }

    private static boolean joinsNext(Pieces pieces, int left) {
        int right = left + 2;
        if (!pieces.isWord(right) || pieces.end(left + 1) != pieces.begin(left + 1) + 1) {
            return false;
        }
        int sign = pieces.first(left + 1);
        if (CharacterKinds.isHyphen(sign)) {
            return !(pieces.isNumber(left) && pieces.isNumber(right))
                    || lastOfNumbers(pieces, left) - left >= 2 * (PARTS_OF_A_DATE - 1);
        }
        return switch (sign) {
            case '&' -> isLetters(pieces, left) && isLetters(pieces, right);
            case '/' -> joinsAcrossSlash(pieces, left, right);
            case ':' -> isDigits(pieces, left) && isDigits(pieces, right);
            default -> false;
        };
    }

    private static boolean joinsAcrossSlash(Pieces pieces, int left, int right) {
        if (isLetters(pieces, left) && isLetters(pieces, right) && isShort(pieces, left) && isShort(pieces, right)) {
            return true;
        }
        return isPlainNumeral(pieces, left) && isPlainNumeral(pieces, right);
    }

    private static boolean isShort(Pieces pieces, int piece) {
        return pieces.end(piece) - pieces.begin(piece) <= LONGEST_SLASHED_WORD;
    }

    private static boolean isPlainNumeral(Pieces pieces, int piece) {
        return isDigits(pieces, piece)
                || CharacterKinds.isRomanNumeral(pieces.text(), pieces.begin(piece), pieces.end(piece));
    }

    private static boolean isDigits(Pieces pieces, int piece) {
        return CharacterKinds.isDigits(pieces.text(), pieces.begin(piece), pieces.end(piece));
    }

    private static boolean isLetters(Pieces pieces, int piece) {
        return CharacterKinds.isLetters(pieces.text(), pieces.begin(piece), pieces.end(piece));
    }

    /** The last piece of a chain of numbers with hyphens between them. */
    private static int lastOfNumbers(Pieces pieces, int first) {
        int last = first;
        while (last + 2 < pieces.size()
                && CharacterKinds.isHyphen(pieces.first(last + 1))
                && pieces.end(last + 1) == pieces.begin(last + 1) + 1
                && pieces.isNumber(last + 2)) {
            last += 2;
        }
        return last;
    }

    /** {@code Rp50.000,-} writes a dash for the decimals. */
    private static int roundPriceEnd(String text, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            while (at < text.length() && text.charAt(at) == '-') {
                at++;
            }
            boolean closed = at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
            return at > end + 1 && closed ? at : end;
        }
        return end;
    }
}
