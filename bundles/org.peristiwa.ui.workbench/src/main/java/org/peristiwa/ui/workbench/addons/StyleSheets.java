package org.peristiwa.ui.workbench.addons;

import java.util.Locale;
import org.peristiwa.ui.theme.Theme;

/** The e4 themes: one style sheet for each mode. */
public final class StyleSheets {

    private StyleSheets() {}

    /** The id of the theme. */
    public static String id(Theme.Mode mode) {
        return "org.peristiwa.theme." + name(mode);
    }

    static String sheet(Theme.Mode mode) {
        return "platform:/plugin/org.peristiwa.ui.workbench/css/" + name(mode) + ".css";
    }

    private static String name(Theme.Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
