package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.workbench.addons.Autosave;

/** File > Save by itself. */
public final class AutosaveHandler {

    @Execute
    void toggle(Settings settings) {
        Autosave.turn(!Autosave.isOn(settings), settings);
    }
}
