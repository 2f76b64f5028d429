package org.peristiwa.ui.workbench.corpus;

import org.eclipse.core.runtime.IProgressMonitor;
import org.peristiwa.exchange.Progress;

/** Tells a progress monitor what an import or export reports, and passes on its Cancel. */
final class MonitorProgress implements Progress {

    private static final int WHOLE = 1000;

    private final IProgressMonitor monitor;
    private int told;

    MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        monitor.beginTask("", WHOLE);
    }

    @Override
    public void at(String what, int done, int total) {
        if (total <= 0) {
            return;
        }
        int now = (int) Math.min(WHOLE, (long) done * WHOLE / total);
        // An export reads its documents twice: the second round must not go back.
        if (now > told) {
            monitor.worked(now - told);
            told = now;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
