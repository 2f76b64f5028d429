package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.workbench.layout.ScrollLink;

/** Window > Scroll together. */
public final class ScrollTogetherHandler {

    @Execute
    void toggle(MApplication application, Settings settings) {
        application.getContext().get(ScrollLink.class).switchTo(!ScrollLink.isOn(settings));
    }
}
