package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.TextZoom;

/** Window > Larger, smaller, normal text. */
public final class ZoomHandler {

    @Execute
    void zoom(@Named("step") String step, TextZoom zoom) {
        switch (step) {
            case "in" -> zoom.in();
            case "out" -> zoom.out();
            default -> zoom.reset();
        }
    }
}
