package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.workbench.layout.Comparing;

/** Window > Annotate, Review: shows that perspective. To review is to see two annotators. */
public final class PerspectiveHandler {

    @Execute
    void show(
            @Named("perspective") String id,
            MApplication application,
            EModelService models,
            EPartService parts,
            Comparing comparing) {
        if (models.find(id, application) instanceof MPerspective perspective) {
            parts.switchPerspective(perspective);
            if (id.equals(WorkbenchIds.PERSPECTIVE_REVIEW)) {
                // In a turn of its own: the perspective, drawn for the first time, takes one
                OnScreen.later(Display.getCurrent(), comparing::openOther);
            }
        }
    }
}
