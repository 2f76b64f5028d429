package org.peristiwa.ui.article.color;

/**
 * The colours of the canvas.
 *
 * @param dark whether light text stands on a dark ground
 * @param ground behind everything
 * @param text of the article
 * @param quiet numbers in the gutter and other things that recede; readable on the ground
 * @param selection behind selected text
 * @param caret the caret and whatever has the user's attention
 * @param chain around mentions of the chain at the caret
 */
public record CanvasTheme(boolean dark, Rgb ground, Rgb text, Rgb quiet, Rgb selection, Rgb caret, Rgb chain) {

    /** The least contrast of text with what it stands on. Source: WCAG 2.2, 1.4.3. */
    public static final double READABLE = 4.5;

    /** Black on paper. */
    public static final CanvasTheme LIGHT = new CanvasTheme(
            false,
            Rgb.of(0xfdfdfc),
            Rgb.of(0x1b1e23),
            Rgb.of(0x71757c),
            Rgb.of(0xcfe0f7),
            Rgb.of(0x1257b8),
            Rgb.of(0xb35900));

    /** Light grey on dark grey. */
    public static final CanvasTheme DARK = new CanvasTheme(
            true,
            Rgb.of(0x1f2226),
            Rgb.of(0xe0e2e5),
            Rgb.of(0x8d939c),
            Rgb.of(0x2d4a75),
            Rgb.of(0x7db3ff),
            Rgb.of(0xffb454));

    /** Where a colour is moved to so that it stands out from the ground. */
    public Rgb ink() {
        return dark ? Rgb.WHITE : Rgb.BLACK;
    }

    /** The colours of a mark with this hue. */
    public MarkColors colors(int hue, boolean trigger) {
        return MarkColors.of(this, Rgb.of(hue), trigger);
    }
}
