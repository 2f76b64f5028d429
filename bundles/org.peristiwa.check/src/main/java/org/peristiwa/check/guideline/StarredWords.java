package org.peristiwa.check.guideline;

import java.util.Locale;

/** Words in which a star stands for any characters or none. Case and the width of white space do not count. */
final class StarredWords {

    private StarredWords() {}

    /** Whether {@code words} are, from end to end, what {@code pattern} says. Takes no longer than the product of their lengths. */
    static boolean match(String pattern, String words) {
        String wanted = even(pattern);
        String given = even(words);
        int w = 0;
        int g = 0;
        int star = -1;
        int resume = 0;
        while (g < given.length()) {
            if (w < wanted.length() && wanted.charAt(w) == '*') {
                star = w++;
                resume = g;
            } else if (w < wanted.length() && wanted.charAt(w) == given.charAt(g)) {
                w++;
                g++;
            } else if (star >= 0) {
                w = star + 1;
                g = ++resume;
            } else {
                return false;
            }
        }
        while (w < wanted.length() && wanted.charAt(w) == '*') {
            w++;
        }
        return w == wanted.length();
    }

    private static String even(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
