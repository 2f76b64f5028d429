package org.peristiwa.ui.theme;

import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * Gives text of a control another colour than text has by itself. Style sheets colour every control of the
 * window: they leave alone what has the class that this sets, or give it the same colour of the other mode.
 */
public final class Ink {

    /** e4's key for the style classes of a widget. */
    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Ink() {}

    /** Writes in {@code color} on {@code control}; {@link ThemeColor#TEXT} is the colour that text has by itself. */
    public static void set(Control control, Theme theme, ThemeColor color) {
        control.setData(CLASS, "ink-" + color.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        control.setForeground(new Color(theme.color(color)));
    }
}
