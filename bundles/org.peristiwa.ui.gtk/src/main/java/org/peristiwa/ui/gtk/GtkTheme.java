package org.peristiwa.ui.gtk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * Asks GTK for its dark widgets when the theme is dark, gives its boxes, fields and buttons edges that are seen on our
 * ground, and lets what is disabled look so. SWT can do that only by classes of its own inside, which the bundle that Eclipse has for this cannot see outside
 * Equinox.
 */
public final class GtkTheme {

    /** A colour of ours on a button stays when it is disabled, and it would look as if it could be pressed. */
    private static final String DISABLED = "button:disabled, entry:disabled, combobox:disabled { opacity: 0.5; }";

    private final Theme theme;
    private @Nullable ListenerHandle following;
    private long sheet;

    @Inject
    public GtkTheme(Theme theme) {
        this.theme = theme;
    }

    @PostConstruct
    void follow() {
        // GTK has no settings before there is a display.
        Display.getDefault().syncExec(this::begin);
        following = theme.listen(this::apply);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    private void begin() {
        sheet = GTK.gtk_css_provider_new();
        GTK3.gtk_style_context_add_provider_for_screen(
                GDK.gdk_screen_get_default(), sheet, GTK.GTK_STYLE_PROVIDER_PRIORITY_USER);
        apply();
    }

    private void apply() {
        OS.setDarkThemePreferred(theme.mode().isDark());
        byte[] css = (DISABLED + edges()).getBytes(StandardCharsets.UTF_8);
        GTK3.gtk_css_provider_load_from_data(sheet, css, css.length, null);
    }

    /** GTK's dark widgets have edges that are darker than our ground. */
    private String edges() {
        return theme.mode().isDark()
                ? String.format(
                        Locale.ROOT,
                        "check, radio { background-image: none; background-color: %s; border-color: %s; color: %s; }"
                                + " check:checked, radio:checked { border-color: %s; }"
                                + " entry, button:not(.flat) { border-color: %s; }",
                        css(ThemeColor.PAPER),
                        css(ThemeColor.QUIET_TEXT),
                        css(ThemeColor.ACCENT),
                        css(ThemeColor.ACCENT),
                        css(ThemeColor.LINE))
                : "";
    }

    private String css(ThemeColor color) {
        RGB rgb = theme.color(color);
        return String.format(Locale.ROOT, "#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
    }
}
