package org.peristiwa.check.guideline;

/** What stands between quotation marks. A paragraph ends every quotation; single marks are too often apostrophes to count. */
final class Quotation {

    /** A paragraph longer than this is not read from its start; UTF-16. */
    private static final int FARTHEST = 10_000;

    private Quotation() {}

    /** Whether the character at {@code offset} (UTF-16) of {@code text} stands in a quotation. */
    static boolean holds(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - FARTHEST);
        boolean inside = false;
        for (int i = start; i < offset; i++) {
            switch (text.charAt(i)) {
                case '"' -> inside = !inside;
                case '“', '„', '«' -> inside = true;
                case '”', '»' -> inside = false;
                default -> {}
            }
        }
        return inside;
    }
}
