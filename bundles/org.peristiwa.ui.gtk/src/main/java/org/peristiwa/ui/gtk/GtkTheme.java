package org.peristiwa.ui.gtk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.theme.Theme;

/**
 * Asks GTK for its dark widgets when the theme is dark. SWT can do that only by a class of its own inside,
 * which the bundle that Eclipse has for this cannot see outside Equinox.
 */
public final class GtkTheme {

    private final Theme theme;
    private @Nullable ListenerHandle following;

    @Inject
    public GtkTheme(Theme theme) {
        this.theme = theme;
    }

    @PostConstruct
    void follow() {
        // GTK has no settings before there is a display.
        Display.getDefault().syncExec(this::apply);
        following = theme.listen(this::apply);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }

    private void apply() {
        OS.setDarkThemePreferred(theme.mode().isDark());
    }
}
