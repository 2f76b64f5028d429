package org.peristiwa.ui.article.color;

/**
 * The colours of one mark in one theme. The article's text is readable on {@code tint}, the label's words on
 * {@code label}.
 *
 * @param tint behind the mark's text
 * @param outline around the tint, and of the bracket
 * @param label behind the label's words
 * @param words of the label
 * @param edge around the label
 */
public record MarkColors(Rgb tint, Rgb outline, Rgb label, Rgb words, Rgb edge) {

    private static final double LINE_CONTRAST = 3.0;

    static MarkColors of(CanvasTheme theme, Rgb hue, boolean trigger) {
        Rgb tint = tint(theme, hue, trigger ? 0.34 : theme.dark() ? 0.2 : 0.12);
        Rgb line = hue.readableOn(theme.ground(), theme.ink(), LINE_CONTRAST);
        if (trigger) {
            Rgb paper = theme.dark() ? Rgb.of(0x14171a) : Rgb.WHITE;
            Rgb pill = hue.readableOn(paper, theme.ink(), CanvasTheme.READABLE);
            return new MarkColors(tint, line, pill, paper, pill);
        }
        Rgb label = hue.over(theme.ground(), theme.dark() ? 0.16 : 0.08);
        Rgb words = hue.readableOn(label, theme.ink(), CanvasTheme.READABLE);
        return new MarkColors(tint, line.over(theme.ground(), 0.7), label, words, line.over(theme.ground(), 0.45));
    }

    /** As strong a tint as text stays readable on. */
    private static Rgb tint(CanvasTheme theme, Rgb hue, double strongest) {
        for (double share = strongest; share > 0; share -= 0.02) {
            Rgb tint = hue.over(theme.ground(), share);
            if (tint.contrast(theme.text()) >= CanvasTheme.READABLE) {
                return tint;
            }
        }
        return theme.ground();
    }

    /** The same colours, receding into the ground; the article's text stays readable on the tint. */
    public MarkColors faded(Rgb ground) {
        return new MarkColors(
                tint.over(ground, 0.55),
                outline.over(ground, 0.4),
                label.over(ground, 0.45),
                words.over(ground, 0.75),
                edge.over(ground, 0.4));
    }
}
