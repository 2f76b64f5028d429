package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peristiwa.ui.workbench.layout.Perspectives;

/** Window > Show view > one of the views: brings it to the front. */
public final class ShowViewHandler {

    @Execute
    void show(@Named("part") String part, MApplication application, EPartService parts) {
        application.getContext().get(Perspectives.class).give(part);
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }
}
