package org.peristiwa.text.internal;

/**
 * Runs of signs that are one token ({@code ...}, {@code ?!}, {@code --}), signed numbers ({@code -4,9}) and
 * currencies written with letters before a sign ({@code US$}).
 */
final class SignRule implements TokenRule {

    private static final int LONGEST_CURRENCY_PREFIX = 3;

    @Override
    public int end(Pieces pieces, int piece) {
        String text = pieces.text();
        int begin = pieces.begin(piece);
        return switch (text.charAt(begin)) {
            case '.' -> runEnd(text, begin, ".");
            case '!', '?' -> runEnd(text, begin, "!?");
            case '-' -> {
                int end = runEnd(text, begin, "-");
                yield end > begin + 1 ? end : signedNumberEnd(pieces, piece);
            }
            case '+', '\u2212' -> signedNumberEnd(pieces, piece);
            default -> currencyEnd(pieces, piece);
        };
    }

    private static int runEnd(String text, int begin, String signs) {
        int end = begin;
        while (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A sign belongs to the number only where it stands free; behind a line end it is a list's dash. */
    private static int signedNumberEnd(Pieces pieces, int piece) {
        String text = pieces.text();
        int begin = pieces.begin(piece);
        if (begin == 0 || pieces.end(piece) != begin + 1 || !pieces.isNumber(piece + 1)) {
            return begin;
        }
        char before = text.charAt(begin - 1);
        boolean free = before == '(' || (CharacterKinds.isBlank(before) && !CharacterKinds.isLineEnd(before));
        return free ? pieces.end(piece + 1) : begin;
    }

    private static int currencyEnd(Pieces pieces, int piece) {
        String text = pieces.text();
        int begin = pieces.begin(piece);
        int end = pieces.end(piece);
        boolean prefix = end < text.length()
                && text.charAt(end) == '$'
                && end - begin <= LONGEST_CURRENCY_PREFIX
                && CharacterKinds.isLetters(text, begin, end);
        return prefix ? pieces.end(piece + 1) : begin;
    }
}
