package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.theme.Theme;

/** Lets the style sheets follow the chosen theme. */
public final class ThemeSwitch {

    private final IThemeManager themes;
    private final Theme theme;
    private @Nullable ListenerHandle following;

    @Inject
    public ThemeSwitch(IThemeManager themes, Theme theme) {
        this.themes = themes;
        this.theme = theme;
    }

    /** Before the window is drawn, so that it is drawn in the theme. */
    @PostConstruct
    void register() {
        IThemeEngine engine = themes.getEngineForDisplay(Display.getDefault());
        for (Theme.Mode mode : Theme.Mode.values()) {
            engine.registerTheme(StyleSheets.id(mode), mode.name(), StyleSheets.sheet(mode));
        }
        following = theme.listen(() -> engine.setTheme(StyleSheets.id(theme.mode()), false));
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }
}
