package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.theme.Theme;

/** Lets the style sheets follow the chosen theme. */
public final class ThemeSwitch {

    private static final String LIGHT = "org.peristiwa.theme.light";
    /** GTK's own widgets go dark with any theme whose id says so. */
    private static final String DARK = "org.peristiwa.theme.dark";

    private static final String SHEETS = "platform:/plugin/org.peristiwa.ui.workbench/css/";

    private final MApplication application;
    private final IThemeManager themes;
    private final Theme theme;
    private @Nullable ListenerHandle following;

    @Inject
    public ThemeSwitch(MApplication application, IThemeManager themes, Theme theme) {
        this.application = application;
        this.themes = themes;
        this.theme = theme;
    }

    /** Before the window is drawn: it is drawn in the theme whose id is in the context then. */
    @PostConstruct
    void register() {
        IThemeEngine engine = themes.getEngineForDisplay(Display.getDefault());
        engine.registerTheme(LIGHT, "Light", SHEETS + "light.css");
        engine.registerTheme(DARK, "Dark", SHEETS + "dark.css");
        application.getContext().set(E4Application.THEME_ID, id());
        following = theme.listen(() -> engine.setTheme(id(), false));
    }

    private String id() {
        return theme.mode() == Theme.Mode.DARK ? DARK : LIGHT;
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }
}
