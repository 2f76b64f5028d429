package org.peristiwa.ui.welcome;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peristiwa.ui.WorkbenchIds;

/** Shows the panel while a tour is being taken, and hides it with its stack when it ends. */
record TourPanel(MApplication application, EModelService models) {

    private static final String PART = "org.peristiwa.part.tour";
    private static final String STACK = "org.peristiwa.stack.tour";

    void show(boolean shown) {
        MUIElement stack = models.find(STACK, application);
        MUIElement part = models.find(PART, application);
        if (stack == null || part == null) {
            return;
        }
        if (shown) {
            stack.setToBeRendered(true);
            stack.setVisible(true);
            MWindow window = (MWindow) models.find(WorkbenchIds.WINDOW, application);
            window.getContext().get(EPartService.class).showPart(PART, EPartService.PartState.VISIBLE);
        } else {
            part.setToBeRendered(false);
            stack.setToBeRendered(false);
        }
    }
}
