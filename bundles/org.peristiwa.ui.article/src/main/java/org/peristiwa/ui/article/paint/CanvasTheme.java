package org.peristiwa.ui.article.paint;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.theme.TypeColor;

/**
 * The colours of the canvas, taken from the theme of the workbench at one moment.
 *
 * @param ground behind everything
 * @param text of the article
 * @param quiet what recedes but is read
 * @param selection behind selected text
 * @param accent the caret and what has the user's attention
 * @param chain behind mentions of the chain at the caret
 * @param hint behind keyboard hints and the chain's name
 * @param hintText on {@code hint}
 * @param fadedArc arcs that recede
 * @param error marks of errors on the ruler
 * @param warning marks of warnings on the ruler
 * @param types the colours of a mark's type
 */
public record CanvasTheme(
        RGB ground,
        RGB text,
        RGB quiet,
        RGB selection,
        RGB accent,
        RGB chain,
        RGB hint,
        RGB hintText,
        RGB fadedArc,
        RGB error,
        RGB warning,
        Function<Mark, TypeColor> types) {

    /**
     * The colours as they are now.
     *
     * @param types the colours of a mark's type, or empty where the schema does not know the type
     */
    public static CanvasTheme of(Theme theme, Function<Mark, Optional<TypeColor>> types) {
        return new CanvasTheme(
                theme.color(ThemeColor.PAPER),
                theme.color(ThemeColor.TEXT),
                theme.color(ThemeColor.QUIET_TEXT),
                theme.color(ThemeColor.SELECTION),
                theme.color(ThemeColor.ACCENT),
                theme.color(ThemeColor.CHAIN),
                theme.color(ThemeColor.HINT),
                theme.color(ThemeColor.HINT_TEXT),
                theme.color(ThemeColor.ARC_FADED),
                theme.color(ThemeColor.ERROR),
                theme.color(ThemeColor.WARNING),
                mark -> types.apply(mark).orElseGet(theme::unknownTypeColor));
    }

    /** {@code top} laid over the ground: 0 gives the ground, 1 gives {@code top}. */
    RGB onGround(RGB top, double share) {
        return new RGB(
                mix(ground.red, top.red, share),
                mix(ground.green, top.green, share),
                mix(ground.blue, top.blue, share));
    }

    private static int mix(int ground, int top, double share) {
        return (int) Math.round(ground + (top - ground) * share);
    }
}
