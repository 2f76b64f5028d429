package org.peristiwa.exchange.parts;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A thread that reads for somebody who is busy with what it has read before. */
public final class ReaderThread {

    private final Thread thread;

    private ReaderThread(Thread thread) {
        this.thread = thread;
    }

    /** Begins to read. What goes wrong is kept by {@code reading} for who asks, see {@link #rethrow}. */
    public static ReaderThread begin(String name, Runnable reading) {
        Thread thread = new Thread(reading, name);
        thread.setDaemon(true);
        thread.start();
        return new ReaderThread(thread);
    }

    /** Wakes it where it waits for room. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Waits until it has ended, and keeps the interrupt of who waits for later. */
    public void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws what went wrong there; does nothing where nothing did. */
    public static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
