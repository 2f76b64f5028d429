package org.peristiwa.ui.workbench.addons;

import org.peristiwa.ui.theme.Theme;

/** The e4 themes: one style sheet for each mode. */
public final class StyleSheets {

    private StyleSheets() {}

    /** The id of the theme. */
    public static String id(Theme.Mode mode) {
        return switch (mode) {
            case LIGHT -> "org.peristiwa.theme.light";
            case DARK -> "org.peristiwa.theme.dark";
        };
    }

    static String sheet(Theme.Mode mode) {
        String name = mode == Theme.Mode.DARK ? "dark" : "light";
        return "platform:/plugin/org.peristiwa.ui.workbench/css/" + name + ".css";
    }
}
