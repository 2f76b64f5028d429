package org.peristiwa.cli.terminal;

import java.util.function.BooleanSupplier;
import org.peristiwa.exchange.Progress;

/** Progress on one line of the terminal, drawn over and wiped at the end; nothing where nobody watches. */
public final class ProgressBar implements Progress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final String WIPE = "\r\u001b[K";

    private final Terminal terminal;
    private final BooleanSupplier cancelled;
    private long lastDrawn;
    private boolean drawn;

    public ProgressBar(Terminal terminal, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.cancelled = cancelled;
        this.lastDrawn = System.nanoTime();
    }

    @Override
    public void at(String what, int done, int total) {
        if (!terminal.interactive() || System.nanoTime() - lastDrawn < REDRAW_NANOS) {
            return;
        }
        lastDrawn = System.nanoTime();
        drawn = true;
        terminal.err().print(WIPE + (total > 0 ? bar(done, total) : done + " ") + what);
        terminal.err().flush();
    }

    private static String bar(int done, int total) {
        int filled = (int) ((long) WIDTH * Math.min(done, total) / total);
        long percent = 100L * Math.min(done, total) / total;
        return "▕" + "█".repeat(filled) + " ".repeat(WIDTH - filled) + "▏" + "%3d %% ".formatted(percent);
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    /** Makes the line free for something else. */
    public void wipe() {
        if (drawn) {
            drawn = false;
            terminal.err().print(WIPE);
            terminal.err().flush();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        wipe();
    }
}
