package org.peristiwa.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a command works: the command is asked to stop, and the process lives on until it has taken away what was
 * half done, but no longer than {@value #PATIENCE_SECONDS} seconds.
 */
public final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "peristiwa-interrupted");
    private volatile boolean requested;

    /** Starts to listen for the end of the process. */
    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the user wants it to stop. */
    public boolean requested() {
        return requested;
    }

    private void stop() {
        requested = true;
        try {
            boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.getLogger(Interruption.class.getName())
                        .log(System.Logger.Level.WARNING, "The command did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command is done, one way or the other. */
    @Override
    public void close() {
        finished.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already: the hook has just started and finds the command finished.
                requested = true;
            }
        }
    }
}
