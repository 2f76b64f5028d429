package org.peristiwa.cli;

import java.util.Locale;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.exchange.LossReport;

/** Tells on the terminal what could not be kept: how much of what sort, and the first few. */
public final class ReportedLosses {

    private static final int SHOWN = 5;

    private final Terminal terminal;

    public ReportedLosses(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Says nothing where nothing was lost. */
    public void tell(LossReport report) {
        Locale language = terminal.words().language();
        if (report.total() > 0) {
            terminal.tell(terminal.words().text("losses.total", report.format(), report.total()));
            report.losses().stream().limit(SHOWN).map(loss -> loss.in(language)).forEach(this::item);
            more(report.total());
        }
        if (report.skippedTotal() > 0) {
            terminal.tell(terminal.words().text("losses.skipped", report.skippedTotal()));
            report.skipped().stream()
                    .limit(SHOWN)
                    .map(skipped -> skipped.in(language))
                    .forEach(this::item);
            more(report.skippedTotal());
        }
    }

    private void item(String line) {
        terminal.tell("  " + line);
    }

    private void more(int total) {
        if (total > SHOWN) {
            item(terminal.words().text("losses.more", total - SHOWN));
        }
    }
}
