package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
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
            IPresentationEngine engine,
            Comparing comparing) {
        if (models.find(id, application) instanceof MPerspective perspective) {
            List<Runnable> turns = new ArrayList<>();
            if (perspective.getWidget() == null) {
                // Drawn for the first time: to make it, to show it and to fill it take a turn each
                turns.add(() -> engine.createGui(perspective));
            }
            turns.add(() -> parts.switchPerspective(perspective));
            if (id.equals(WorkbenchIds.PERSPECTIVE_REVIEW)) {
                turns.add(comparing::openOther);
            }
            OnScreen.inTurns(Display.getCurrent(), turns.iterator());
        }
    }
}
