package org.peristiwa.ui.tables;

import java.util.Optional;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.Rows;
import org.peristiwa.ui.theme.Theme;

/**
 * The entries as rows to draw.
 *
 * @param tree whether some have parts
 */
record EntryRows(EntryList list, Theme theme, Optional<SchemaView> types, boolean tree) implements Rows {

    @Override
    public int size() {
        return list.lineCount();
    }

    @Override
    public Row at(int index) {
        EntryList.Line line = list.line(index);
        Entry entry = line.entry();
        return new Row(
                entry.cells().stream().map(Cell::text).toList(),
                line.part() ? 1 : 0,
                mark(entry),
                line.part() ? Row.Tone.QUIET : Row.Tone.PLAIN,
                color(entry));
    }

    private Row.Mark mark(Entry entry) {
        if (entry.parts().isEmpty()) {
            return tree ? Row.Mark.ROOM : Row.Mark.NONE;
        }
        return list.isOpen(entry) ? Row.Mark.OPEN : Row.Mark.CLOSED;
    }

    private RGB color(Entry entry) {
        return entry.type()
                .flatMap(type -> types.map(view -> theme.typeColor(type, view)))
                .orElseGet(theme::unknownTypeColor)
                .line();
    }
}
