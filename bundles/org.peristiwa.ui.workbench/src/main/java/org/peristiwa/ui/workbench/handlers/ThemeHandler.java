package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.theme.Theme;

/** View > Theme. */
public final class ThemeHandler {

    @Execute
    void choose(@Named("mode") String mode, Theme theme) {
        theme.switchTo(mode.equals("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT);
    }
}
