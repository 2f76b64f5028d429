package org.peristiwa.cli.commands;

import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.edit.bulk.BulkProgress;

/**
 * Work over a corpus on the terminal's bar.
 *
 * @param bar where it is drawn
 */
record BulkBar(ProgressBar bar) implements BulkProgress {

    @Override
    public void at(String what, int done, int total) {
        bar.at(what, done, total);
    }

    @Override
    public boolean cancelled() {
        return bar.cancelled();
    }
}
