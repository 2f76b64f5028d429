package org.peristiwa.ui.article.layout;

/**
 * Sizes, in pixels, that layout works with.
 *
 * @param lineHeight usual height of a line of text
 * @param charWidth average width of a character of text; used to guess heights only
 * @param leading empty room between a line and whatever stands above it
 * @param paragraphGap empty room below a paragraph
 * @param labelHeight height of a label
 * @param labelPadding room left and right of a label's words
 * @param bracketHeight height of the bracket below a label
 * @param nameHeight height of a role's name; also how far apart arcs run
 * @param gap smallest room between things side by side
 * @param radius of an arc's corners
 * @param overhang how far an arc that continues on another line runs out of the column
 */
public record Metrics(
        int lineHeight,
        int charWidth,
        int leading,
        int paragraphGap,
        int labelHeight,
        int labelPadding,
        int bracketHeight,
        int nameHeight,
        int gap,
        int radius,
        int overhang) {

    /** Height of a label with its bracket. */
    public int labelRow() {
        return labelHeight + bracketHeight;
    }
}
