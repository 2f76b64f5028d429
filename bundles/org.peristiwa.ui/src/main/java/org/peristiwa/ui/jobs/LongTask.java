package org.peristiwa.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Work that takes long.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface LongTask<T> {

    /**
     * Does the work, off the UI thread; reports its progress and stops soon after it was cancelled.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when it stopped because it was cancelled
     * @throws Exception when it failed
     */
    T run(IProgressMonitor monitor) throws Exception;
}
