package org.peristiwa.ui.workbench.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.SkippedInput;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** A table of what an import or export cannot hold, a row each; made row by row as they come into view. */
public final class LossRows {

    /** A report of nothing. */
    static final LossReport NOTHING = new LossReport("", List.of(), Map.of(), List.of(), 0);

    private static final String[] COLUMNS = {"loss.where", "loss.text", "loss.what", "loss.how"};
    private static final int[] WIDTHS = {170, 150, 250, 190};

    private final Language language;
    private final Messages words;
    private final Table table;
    private LossReport report = NOTHING;

    public LossRows(Composite parent, Language language) {
        this.language = language;
        words = language.messages(Words.class);
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        table.setSize(460, 110);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(words.get(COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item));
    }

    /** The table itself. */
    public Table table() {
        return table;
    }

    /** Shows these in the place of what was there. */
    public void show(LossReport another) {
        report = another;
        table.setItemCount(report.losses().size() + report.skipped().size());
        table.clearAll();
    }

    /** How many there are, and how many are in the table. */
    public String count() {
        return words.get(
                "loss.count",
                report.total(),
                report.skippedTotal(),
                report.losses().size() + report.skipped().size());
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        int losses = report.losses().size();
        item.setText(
                index < losses
                        ? row(report.losses().get(index))
                        : row(report.skipped().get(index - losses)));
    }

    private String[] row(Loss loss) {
        Locale read = language.current();
        String where = loss.article().isEmpty() ? loss.annotation() : loss.article() + " · " + loss.annotator();
        String kind = loss.kind().in(read);
        String instead = loss.instead().in(read);
        return new String[] {
            where, loss.surface(), loss.what().in(read), instead.isEmpty() ? kind : kind + ": " + instead
        };
    }

    private String[] row(SkippedInput skipped) {
        return new String[] {"", "", skipped.in(language.current()), words.get("loss.skipped")};
    }
}
