package org.peristiwa.exchange.ace;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.Span;

/**
 * The source of an article and how APF counts in it: in code points, tags counting nothing, the end of a line one whether it
 * is LF or CRLF, and a
 * reference such as that for an ampersand as the five characters that it is written in.
 */
final class SgmText {

    private static final Pattern TAG = Pattern.compile("<[^<>]+>");
    private static final String[][] REFERENCES = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}
    };

    private final String content;

    /** The UTF-16 offset in the text for each place that is counted; -1 inside a reference. */
    private final int[] offsets;

    private final int count;

    private SgmText(String content, int[] offsets, int count) {
        this.content = content;
        this.offsets = offsets;
        this.count = count;
    }

    /** The text of a source, references resolved. */
    static SgmText read(String source) {
        String stripped = TAG.matcher(source).replaceAll("");
        int[] offsets = new int[stripped.length() + 1];
        StringBuilder text = new StringBuilder(stripped.length());
        int count = 0;
        int i = 0;
        while (i < stripped.length()) {
            offsets[count++] = text.length();
            String[] reference = referenceAt(stripped, i);
            if (reference != null) {
                for (int inside = 1; inside < reference[0].length(); inside++) {
                    offsets[count++] = -1;
                }
                text.append(reference[1]);
                i += reference[0].length();
            } else if (stripped.startsWith("\r\n", i)) {
                text.append("\r\n");
                i += 2;
            } else {
                int c = stripped.codePointAt(i);
                text.appendCodePoint(c);
                i += Character.charCount(c);
            }
        }
        offsets[count] = text.length();
        return new SgmText(text.toString(), Arrays.copyOf(offsets, count + 1), count);
    }

    private static String @Nullable [] referenceAt(String text, int i) {
        if (text.charAt(i) == '&') {
            for (String[] reference : REFERENCES) {
                if (text.startsWith(reference[0], i)) {
                    return reference;
                }
            }
        }
        return null;
    }

    /** The source of a text: nothing but the text is counted, so offsets begin with it. */
    static String source(String id, String text) {
        return "<DOC><DOCID ID=\"" + id + "\"></DOCID><BODY><TEXT>" + escaped(text) + "</TEXT></BODY></DOC>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text, references resolved. */
    String content() {
        return content;
    }

    /** The number of places that are counted. */
    int length() {
        return count;
    }

    /**
     * Whether there is text between two places.
     *
     * @param last the place of the last character, as APF has it: inclusive
     */
    boolean holds(int first, int last) {
        return first >= 0 && last >= first && last < count && offsets[first] >= 0 && offsets[last + 1] >= 0;
    }

    /**
     * The text between two places, which it {@linkplain #holds holds}.
     *
     * @param last the place of the last character, as APF has it: inclusive
     */
    Span span(int first, int last) {
        return new Span(offsets[first], offsets[last + 1]);
    }

    /** The place of a UTF-16 offset; between CR and LF that behind both. */
    int place(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsetAtOrBefore(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int offsetAtOrBefore(int place) {
        int at = place;
        while (offsets[at] < 0) {
            at--;
        }
        return offsets[at];
    }

    /** Without white space and with references resolved: what has to be the same in source and annotation. */
    static String dense(String text) {
        String resolved = text;
        for (int i = REFERENCES.length - 1; i >= 0; i--) {
            resolved = resolved.replace(REFERENCES[i][0], REFERENCES[i][1]);
        }
        Matcher space = Pattern.compile("[\\s\\u0085\\u00a0\\u2028\\u2029]+").matcher(resolved);
        return space.replaceAll("");
    }
}
