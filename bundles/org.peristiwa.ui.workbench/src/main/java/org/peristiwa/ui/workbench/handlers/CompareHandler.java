package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.workbench.layout.Comparing;

/** Corpus > Compare with annotator… */
public final class CompareHandler {

    @CanExecute
    boolean canCompare(Comparing comparing) {
        return comparing.isPossible();
    }

    @Execute
    void compare(Comparing comparing) {
        comparing.ask();
    }
}
