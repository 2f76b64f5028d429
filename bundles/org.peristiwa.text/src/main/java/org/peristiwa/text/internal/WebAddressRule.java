package org.peristiwa.text.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * URLs, e-mail addresses, {@code #tags} and {@code @names}, each one token. Punctuation that ends the
 * sentence is left out. Made anew for each text, because it remembers where the next {@code @} stands.
 */
final class WebAddressRule implements TokenRule {

    private static final List<String> PREFIXES = List.of("https://", "http://", "ftp://", "www.");

    /** Top-level domains that news texts write without {@code www.}; enough to know {@code bit.ly/x}. */
    private static final Set<String> TOP_LEVEL =
            Set.of("com", "id", "net", "org", "ly", "gov", "edu", "info", "io", "tv", "me", "uk", "co", "my", "sg");

    /** RFC 3986, 2.2 and 2.3, besides letters and digits; a URL in a text may not hold an apostrophe. */
    private static final String URL_SIGNS = "-._~:/?#[]@!$&()*+,;=%";

    private static final String URL_TAIL = ".,;:!?*_~";
    private static final String MAIL_SIGNS = "._%+-";
    /** RFC 5321, 4.5.3.1: so long the two parts of an address may be. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST_DOMAIN = 255;

    private int nextAt = -1;

    static boolean isTopLevel(String label) {
        return TOP_LEVEL.contains(label.toLowerCase(Locale.ROOT));
    }

    @Override
    public int end(Pieces pieces, int piece) {
        String text = pieces.text();
        int begin = pieces.begin(piece);
        char first = text.charAt(begin);
        if (first == '#' || first == '@') {
            boolean free = begin == 0 || !Character.isLetterOrDigit(text.codePointBefore(begin));
            boolean named = pieces.isWord(piece + 1) && pieces.end(piece) == begin + 1;
            return free && named ? pieces.end(piece + 1) : begin;
        }
        if (!isAsciiWord(first)) {
            return begin;
        }
        for (String prefix : PREFIXES) {
            if (text.regionMatches(true, begin, prefix, 0, prefix.length())) {
                int end = urlEnd(text, begin);
                return end > begin + prefix.length() ? end : begin;
            }
        }
        int mailEnd = mailEnd(text, begin);
        return mailEnd > begin ? mailEnd : bareUrlEnd(pieces, piece);
    }

    private static int bareUrlEnd(Pieces pieces, int piece) {
        String text = pieces.text();
        int begin = pieces.begin(piece);
        int end = pieces.end(piece);
        if (end + 1 >= text.length() || text.charAt(end) != '/' || !isAsciiWord(text.charAt(end + 1))) {
            return begin;
        }
        int dot = lastDot(text, begin, end);
        return dot > begin && isTopLevel(text.substring(dot + 1, end)) ? urlEnd(text, begin) : begin;
    }

    private static int urlEnd(String text, int begin) {
        int end = begin;
        int open = 0;
        while (end < text.length() && (isAsciiWord(text.charAt(end)) || URL_SIGNS.indexOf(text.charAt(end)) >= 0)) {
            open += bracket(text.charAt(end));
            end++;
        }
        while (end > begin) {
            char last = text.charAt(end - 1);
            boolean stray = bracket(last) < 0 && open < 0;
            if (!stray && bracket(last) <= 0 && URL_TAIL.indexOf(last) < 0) {
                break;
            }
            open -= bracket(last);
            end--;
        }
        return end;
    }

    private static int bracket(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    private int mailEnd(String text, int begin) {
        if (nextAt < begin) {
            int found = text.indexOf('@', begin);
            nextAt = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (nextAt - begin > LONGEST_LOCAL_PART) {
            return begin;
        }
        for (int i = begin; i < nextAt; i++) {
            if (!isAsciiWord(text.charAt(i)) && MAIL_SIGNS.indexOf(text.charAt(i)) < 0) {
                return begin;
            }
        }
        return domainEnd(text, nextAt + 1, begin);
    }

    private static int domainEnd(String text, int begin, int otherwise) {
        int limit = Math.min(text.length(), begin + LONGEST_DOMAIN);
        int end = begin;
        while (end < limit && (isAsciiWord(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > begin && !isAsciiWord(text.charAt(end - 1))) {
            end--;
        }
        int dot = lastDot(text, begin, end);
        return dot > begin && end - dot > 2 ? end : otherwise;
    }

    /** Not {@code lastIndexOf}, which would search back to the begin of the text. */
    private static int lastDot(String text, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (text.charAt(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    }
}
