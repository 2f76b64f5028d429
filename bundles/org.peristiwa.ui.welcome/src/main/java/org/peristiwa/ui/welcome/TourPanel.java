package org.peristiwa.ui.welcome;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.WorkbenchIds;

/** Shows the panel of a tour below the articles, in a stack that goes with it. */
record TourPanel(MApplication application, EModelService models) {

    private static final String PART = "org.peristiwa.part.tour";
    private static final String STACK = "org.peristiwa.stack.tour";
    private static final float SHARE = 0.32f;

    void show(boolean shown) {
        MUIElement part = models.find(PART, application);
        if (shown && part == null) {
            add();
        } else if (!shown && part != null) {
            remove(part);
        }
    }

    private void add() {
        MPartStack editors = (MPartStack) models.find(WorkbenchIds.STACK_EDITORS, application);
        MWindow window = (MWindow) models.find(WorkbenchIds.WINDOW, application);
        EPartService parts = window.getContext().get(EPartService.class);
        MPart part = parts.createPart(PART);
        MPartStack stack = models.createModelElement(MPartStack.class);
        stack.setElementId(STACK);
        stack.getChildren().add(part);
        models.insert(stack, editors, EModelService.BELOW, SHARE);
        parts.showPart(part, EPartService.PartState.VISIBLE);
    }

    private static void remove(MUIElement part) {
        part.setToBeRendered(false);
        MElementContainer<MUIElement> stack = part.getParent();
        @Nullable MElementContainer<MUIElement> around = stack == null ? null : stack.getParent();
        if (stack != null && around != null) {
            stack.setToBeRendered(false);
            around.getChildren().remove(stack);
        }
    }
}
