package org.peristiwa.ui.workbench.addons;

import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.peristiwa.ui.theme.Theme;

/** The e4 themes: one style sheet for each mode. */
public final class StyleSheets {

    private StyleSheets() {}

    /** The id of the theme. */
    public static String id(Theme.Mode mode) {
        return "org.peristiwa.theme." + name(mode);
    }

    /** Where e4 finds the sheet. */
    static String address(Theme.Mode mode) {
        return "platform:/plugin/org.peristiwa.ui.workbench" + path(mode);
    }

    static InputStream open(Theme.Mode mode) {
        return Objects.requireNonNull(StyleSheets.class.getResourceAsStream(path(mode)));
    }

    private static String path(Theme.Mode mode) {
        return "/css/" + name(mode) + ".css";
    }

    private static String name(Theme.Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
