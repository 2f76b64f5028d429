package org.peristiwa.tests.felix.internal;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Ends the process when a run hangs, and shows where. */
final class Watchdog {

    private static final long MINUTES = Long.getLong("peristiwa.tests.minutes", 10);
    private static final int HANGS = 124;

    private Watchdog() {}

    static void start() {
        Thread thread = new Thread(Watchdog::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch() {
        try {
            TimeUnit.MINUTES.sleep(MINUTES);
        } catch (InterruptedException e) {
            return;
        }
        System.err.println("The run has not ended after " + MINUTES + " minutes.");
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            System.err.println(entry.getKey());
            for (StackTraceElement element : entry.getValue()) {
                System.err.println("    at " + element);
            }
        }
        Runtime.getRuntime().halt(HANGS);
    }
}
