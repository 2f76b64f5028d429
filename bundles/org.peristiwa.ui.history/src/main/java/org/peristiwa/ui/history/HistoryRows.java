package org.peristiwa.ui.history;

import java.util.List;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.ui.VerbNames;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.Rows;

/**
 * The steps as rows: first the beginning, then the steps that are done, then those that are undone.
 *
 * @param beginning what the row before all steps is called
 * @param done oldest first
 * @param undone the next one to redo first
 */
record HistoryRows(String beginning, List<VerbLabel> done, List<VerbLabel> undone, VerbNames names) implements Rows {

    @Override
    public int size() {
        return done.size() + undone.size() + 1;
    }

    /** The row of what is now. */
    int current() {
        return done.size();
    }

    @Override
    public Row at(int index) {
        return new Row(
                List.of(index == 0 ? "" : Integer.toString(index), name(index)),
                0,
                index == current() ? Row.Mark.CURRENT : Row.Mark.ROOM,
                index > current() ? Row.Tone.QUIET : Row.Tone.PLAIN,
                null);
    }

    private String name(int index) {
        if (index == 0) {
            return beginning;
        }
        return names.name(index <= done.size() ? done.get(index - 1) : undone.get(index - 1 - done.size()));
    }
}
