package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.peristiwa.ui.workbench.corpus.Leaving;

/** File > Quit. */
public final class QuitHandler {

    @Execute
    void quit(IWorkbench workbench, Leaving leaving) {
        if (leaving.mayLeave()) {
            workbench.close();
        }
    }
}
