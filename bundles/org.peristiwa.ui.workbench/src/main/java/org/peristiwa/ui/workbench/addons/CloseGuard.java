package org.peristiwa.ui.workbench.addons;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.osgi.service.event.Event;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.workbench.corpus.Leaving;

/**
 * Asks before the window closes with something unsaved. Closing a tab never asks: its layer stays in the open
 * corpus.
 */
public final class CloseGuard {

    private final MApplication application;
    private final EModelService models;
    private final Leaving leaving;

    @Inject
    public CloseGuard(MApplication application, EModelService models, Leaving leaving) {
        this.application = application;
        this.models = models;
        this.leaving = leaving;
    }

    /** Only now: the renderer puts its own handlers there while it draws the window. */
    @Inject
    @Optional
    @SuppressWarnings("UnusedVariable") // the event is what the method is injected for
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        if (models.find(WorkbenchIds.WINDOW, application) instanceof MWindow window) {
            IWindowCloseHandler guard = closing -> leaving.mayLeave();
            window.getContext().set(IWindowCloseHandler.class, guard);
            window.getContext().set(ISaveHandler.class, new NothingToAsk());
        }
    }

    private static final class NothingToAsk implements ISaveHandler {
        @Override
        public boolean save(MPart dirtyPart, boolean confirm) {
            return true;
        }

        @Override
        public boolean saveParts(Collection<MPart> dirtyParts, boolean confirm) {
            return true;
        }

        @Override
        public Save promptToSave(MPart dirtyPart) {
            return Save.NO;
        }

        @Override
        public Save[] promptToSave(Collection<MPart> dirtyParts) {
            return List.copyOf(dirtyParts).stream().map(part -> Save.NO).toArray(Save[]::new);
        }
    }
}
