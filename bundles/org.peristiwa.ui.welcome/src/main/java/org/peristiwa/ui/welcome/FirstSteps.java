package org.peristiwa.ui.welcome;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.ui.tour.BundledTour;
import org.peristiwa.ui.tour.Tour;

/** The product's own tour: an event, who takes part, undo and a suggestion, in three minutes. */
@Component(service = Tour.class, property = "service.ranking:Integer=100")
public final class FirstSteps extends BundledTour {

    @Activate
    public FirstSteps() {
        super("first-steps");
    }
}
