package org.peristiwa.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of an expression.
 *
 * @param begin UTF-16 offset
 * @param end behind its last unit
 * @param written as it stands there
 * @param word in small letters, apostrophes and hyphens in their plain form
 */
record Token(int begin, int end, String written, String word) {

    private static final Pattern PIECES = Pattern.compile(
            // 2024-03-21T09:30, 21/3/2024, 09.30: what belongs together by its signs
            "\\d+(?:[-./:]\\d+)+(?:T\\d+(?::\\d+)*)?(?:Z|[+]\\d{2}:\\d{2})?"
                    + "|\\d++(?:st|nd|rd|th)?(?=\\P{L}|$)|\\d++"
                    + "|(?i:mid|early|late)(?=[-‑])"
                    + "|\\p{L}[\\p{L}\\p{M}'’‘`]*+(?:[-‑](?!\\d)\\p{L}[\\p{L}\\p{M}'’]*+)*"
                    + "|[^\\s\\p{L}\\d]");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher matcher = PIECES.matcher(text); matcher.find(); ) {
            String written = matcher.group();
            String word = written.toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replace('‘', '\'')
                    .replace('`', '\'')
                    .replace('‑', '-')
                    .replace('–', '-')
                    .replace('—', '-');
            tokens.add(new Token(matcher.start(), matcher.end(), written, word));
        }
        return tokens;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }
}
