package org.peristiwa.ui.article.popup;

import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * The colours of a popup.
 *
 * @param ground behind it
 * @param text on it
 * @param quiet words that recede
 * @param line around it
 * @param chosen behind the row that Enter takes
 * @param chosenText on that row
 */
public record PopupColors(RGB ground, RGB text, RGB quiet, RGB line, RGB chosen, RGB chosenText) {

    /** The colours as they are now. */
    public static PopupColors of(Theme theme) {
        return new PopupColors(
                theme.color(ThemeColor.PANEL),
                theme.color(ThemeColor.TEXT),
                theme.color(ThemeColor.QUIET_TEXT),
                theme.color(ThemeColor.LINE),
                theme.color(ThemeColor.SELECTION),
                theme.color(ThemeColor.SELECTION_TEXT));
    }
}
