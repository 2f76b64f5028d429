package org.peristiwa.ui.workbench.addons;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.e4.ui.css.core.dom.ExtendedDocumentCSS;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.theme.Theme;

/**
 * Lets the style sheets follow the chosen theme. e4's theme engine has only the one that the program began with: it would hold the
 * screen with all widgets, each of which it takes back to nothing and then styles twice.
 */
public final class ThemeSwitch {

    private final IThemeManager themes;
    private final Theme theme;
    private @Nullable ListenerHandle following;
    private @Nullable Restyling running;

    @Inject
    public ThemeSwitch(IThemeManager themes, Theme theme) {
        this.themes = themes;
        this.theme = theme;
    }

    /** Before the window is drawn, so that it is drawn in the theme. */
    @PostConstruct
    void register() {
        Theme.Mode mode = theme.mode();
        IThemeEngine engine = themes.getEngineForDisplay(Display.getDefault());
        engine.registerTheme(StyleSheets.id(mode), mode.name(), StyleSheets.address(mode));
        following = theme.listen(this::restyle);
    }

    private void restyle() {
        Display display = Display.getCurrent();
        CSSEngine engine = WidgetElement.getEngine(display);
        if (running != null) {
            running.stop();
        }
        ((ExtendedDocumentCSS) engine.getDocumentCSS()).removeAllStyleSheets();
        try (InputStream sheet = StyleSheets.open(theme.mode())) {
            engine.parseStyleSheet(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = new Restyling(engine, display);
        OnScreen.inTurns(display, running);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.close();
        }
    }
}
