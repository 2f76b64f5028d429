package org.peristiwa.ui.article.paint;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.theme.Look;
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
 * @param recedes whether what is not at the caret may recede into the ground
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
        boolean recedes,
        Function<Mark, TypeColor> types) {

    /**
     * The colours as they are now.
     *
     * @param types the colours of a mark's type, or empty where the schema does not know the type
     */
    public static CanvasTheme of(Look look, Function<Mark, Optional<TypeColor>> types) {
        return new CanvasTheme(
                look.color(ThemeColor.PAPER),
                look.color(ThemeColor.TEXT),
                look.color(ThemeColor.QUIET_TEXT),
                look.color(ThemeColor.SELECTION),
                look.color(ThemeColor.ACCENT),
                look.color(ThemeColor.CHAIN),
                look.color(ThemeColor.HINT),
                look.color(ThemeColor.HINT_TEXT),
                look.color(ThemeColor.ARC_FADED),
                look.color(ThemeColor.ERROR),
                look.color(ThemeColor.WARNING),
                look.mode() != Theme.Mode.CONTRAST,
                mark -> types.apply(mark).orElseGet(look::unknownTypeColor));
    }

    /** {@code top} laid over the ground: 0 gives the ground, 1 gives {@code top}. */
    RGB onGround(RGB top, double wanted) {
        double share = recedes || wanted == 0 ? wanted : 1;
        return new RGB(
                mix(ground.red, top.red, share),
                mix(ground.green, top.green, share),
                mix(ground.blue, top.blue, share));
    }

    private static int mix(int ground, int top, double share) {
        return (int) Math.round(ground + (top - ground) * share);
    }
}
