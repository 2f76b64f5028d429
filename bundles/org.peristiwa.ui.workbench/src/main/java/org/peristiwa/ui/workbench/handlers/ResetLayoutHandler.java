package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.peristiwa.ui.workbench.layout.Perspectives;

/** Window > Reset layout. */
public final class ResetLayoutHandler {

    @Execute
    void reset(MApplication application) {
        application.getContext().get(Perspectives.class).reset();
    }
}
