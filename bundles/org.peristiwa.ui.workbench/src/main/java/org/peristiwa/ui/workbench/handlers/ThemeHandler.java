package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.theme.Theme;

/** Window > Theme. */
public final class ThemeHandler {

    @Execute
    void choose(@Named("mode") String mode, Theme theme) {
        theme.switchTo(Theme.Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
    }
}
