package org.peristiwa.ui.welcome;

import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.WorkbenchIds;

/**
 * Lets Esc end a tour where it means nothing else: in the text while no list, hint or selection waits for it, and in the panel. A key
 * binding would take it from them.
 */
final class LeaveByEscape implements AutoCloseable {

    private final MApplication application;
    private final Composite panel;
    private final GuidedTour tour;
    private final Display display;
    private final Listener filter = this::pressed;

    LeaveByEscape(MApplication application, Composite panel, GuidedTour tour) {
        this.application = application;
        this.panel = panel;
        this.tour = tour;
        this.display = panel.getDisplay();
        display.addFilter(SWT.KeyDown, filter);
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ESC && tour.stand().isPresent() && (isInPanel() || isFreeInText())) {
            event.doit = false;
            event.type = SWT.None;
            tour.leave();
        }
    }

    private boolean isInPanel() {
        for (Control at = display.getFocusControl(); at != null; at = at.getParent()) {
            if (at == panel) {
                return true;
            }
        }
        return false;
    }

    /** The article's context is active while its text takes commands. */
    private boolean isFreeInText() {
        IEclipseContext leaf = application.getContext().getActiveLeaf();
        EContextService contexts = leaf.get(EContextService.class);
        Optional<Selected> selected =
                application.getContext().get(CorpusSelection.class).current();
        return contexts != null
                && contexts.getActiveContextIds().contains(WorkbenchIds.CONTEXT_ARTICLE)
                && selected.flatMap(Selected::span).isEmpty();
    }

    @Override
    public void close() {
        if (!display.isDisposed()) {
            display.removeFilter(SWT.KeyDown, filter);
        }
    }
}
