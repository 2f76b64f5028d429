package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** View > one of the views: brings it to the front. */
public final class ShowViewHandler {

    @Execute
    void show(@Named("part") String part, EPartService parts) {
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }
}
