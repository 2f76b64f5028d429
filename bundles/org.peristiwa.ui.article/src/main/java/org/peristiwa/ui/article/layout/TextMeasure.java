package org.peristiwa.ui.article.layout;

/** Breaks and measures text in the fonts of the screen. */
public interface TextMeasure {

    /** Breaks the text of a block into lines of at most {@code width} pixels. */
    MeasuredText measure(String text, int width);

    /** Width of a label's words, in pixels, without any padding. */
    int labelWidth(MarkKind kind, String text);

    /** Width of the words behind a label, in pixels. */
    int detailWidth(String text);

    /** Width of a role's name on its arc, in pixels. */
    int nameWidth(String text);

    /** The sizes that follow from the fonts. */
    Metrics metrics();
}
