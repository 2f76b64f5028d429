package org.peristiwa.ui.welcome;

import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.tour.Tour;

/** Help > Guided tour. */
public final class TakeTour {

    @CanExecute
    boolean canExecute(Tours tours) {
        return !tours.all().isEmpty();
    }

    /** @param id of the tour, or null for the product's own */
    @Execute
    void take(
            Tours tours,
            MApplication application,
            @org.eclipse.e4.core.di.annotations.Optional @Named("tour") @Nullable String id) {
        Optional<Tour> wanted = id == null ? tours.all().stream().findFirst() : tours.named(id);
        wanted.ifPresent(GuidedTour.of(application)::begin);
    }
}
