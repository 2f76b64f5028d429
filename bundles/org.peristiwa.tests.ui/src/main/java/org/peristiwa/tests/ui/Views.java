package org.peristiwa.tests.ui;

import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.rows.RowTable;

/** The views and perspectives of the window. */
record Views(Workbench workbench) {

    static final String SCHEMA = "org.peristiwa.part.schema";

    private MWindow window() {
        return (MWindow) models().find(WorkbenchIds.WINDOW, workbench.application());
    }

    private EModelService models() {
        return workbench.application().getContext().get(EModelService.class);
    }

    private Optional<MPart> part(String id) {
        return Optional.ofNullable(window().getContext().get(EPartService.class).findPart(id));
    }

    /** Whether it stands there and can be seen. */
    boolean isSeen(String id) {
        return workbench.onScreen(() -> part(id).map(MPart::getWidget)
                .filter(widget -> widget instanceof Control control && control.isVisible())
                .isPresent());
    }

    /** How many parts of this kind the window has, seen or not. */
    int count(String id) {
        return workbench.onScreen(() ->
                models().findElements(workbench.application(), id, MPart.class).size());
    }

    /** The rows of the first table in a view; -1 where it has none. */
    int rows(String id) {
        return workbench.onScreen(() -> part(id).stream()
                .map(MPart::getWidget)
                .filter(Control.class::isInstance)
                .flatMap(widget -> EditorDesk.all((Control) widget))
                .flatMap(control -> RowTable.of(control).stream())
                .findFirst()
                .map(table -> table.rows().size())
                .orElse(-1));
    }

    void show(String id) {
        workbench.command("showView", Map.of("part", id));
        workbench.until(id + " is seen", () -> isSeen(id));
    }

    void perspective(String id) {
        workbench.command("perspective", Map.of("perspective", id));
        workbench.until(id + " is shown", () -> perspective().equals(id));
    }

    String perspective() {
        return workbench.onScreen(() -> models().getActivePerspective(window()).getElementId());
    }
}
