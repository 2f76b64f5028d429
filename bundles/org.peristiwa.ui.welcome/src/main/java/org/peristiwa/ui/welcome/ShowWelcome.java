package org.peristiwa.ui.welcome;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.peristiwa.ui.WorkbenchIds;

/** Help > Welcome. */
public final class ShowWelcome {

    @Execute
    void show(EPartService parts) {
        parts.showPart(WorkbenchIds.WELCOME, EPartService.PartState.ACTIVATE);
    }
}
