package org.peristiwa.ui.internal;

import java.util.function.IntConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.peristiwa.ui.jobs.LongWork;

/** Counts what a task reports into per cent. */
final class PercentMonitor extends ProgressMonitorWrapper {

    private final IntConsumer percent;
    private int total = IProgressMonitor.UNKNOWN;
    private double done;

    PercentMonitor(IProgressMonitor monitor, IntConsumer percent) {
        super(monitor);
        this.percent = percent;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        super.beginTask(name, totalWork);
        total = totalWork;
        done = 0;
        percent.accept(now());
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        done += work;
        percent.accept(now());
    }

    private int now() {
        if (total <= 0) {
            return LongWork.Running.UNKNOWN;
        }
        return (int) Math.max(0, Math.min(100, done * 100 / total));
    }
}
