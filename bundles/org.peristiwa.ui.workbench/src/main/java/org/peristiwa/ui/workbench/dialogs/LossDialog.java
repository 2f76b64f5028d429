package org.peristiwa.ui.workbench.dialogs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.SkippedInput;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Lists what an import or export cannot hold, loss by loss. */
public final class LossDialog extends FormDialog {

    private static final String[] COLUMNS = {"loss.where", "loss.text", "loss.what", "loss.how"};
    private static final int[] WIDTHS = {170, 150, 250, 190};

    private final Messages words;
    private final LossReport report;

    private LossDialog(Shell parent, Theme theme, Messages words, String heading, String close, LossReport report) {
        super(parent, theme, heading, close);
        this.words = words;
        this.report = report;
    }

    private LossDialog(
            Shell parent, Theme theme, Messages words, String heading, String goOn, String cancel, LossReport report) {
        super(parent, theme, heading, goOn, cancel);
        this.words = words;
        this.report = report;
    }

    /** With one button. */
    public static LossDialog telling(Shell parent, Theme theme, Language language, String heading, LossReport report) {
        Messages words = language.messages(Words.class);
        return new LossDialog(parent, theme, words, heading, words.get("button.close"), report);
    }

    /** With a button to go on and one to give up. */
    public static LossDialog asking(
            Shell parent, Theme theme, Language language, String heading, String goOn, LossReport report) {
        Messages words = language.messages(Words.class);
        return new LossDialog(parent, theme, words, heading, goOn, words.get("button.cancel"), report);
    }

    @Override
    protected int preferredWidth() {
        return 790;
    }

    @Override
    protected void createForm(Composite form) {
        Label count = new Label(form, SWT.WRAP);
        count.setText(words.get(
                "loss.count",
                report.total(),
                report.skippedTotal(),
                report.losses().size()));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(760, SWT.DEFAULT)
                .applyTo(count);
        Table table = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(760, 300)
                .applyTo(table);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(words.get(COLUMNS[i]));
            column.setWidth(WIDTHS[i]);
        }
        for (Loss loss : report.losses()) {
            String where = loss.article().isEmpty() ? loss.annotation() : loss.article() + " · " + loss.annotator();
            String how = words.get("loss.kind." + loss.kind());
            row(table, where, loss.surface(), loss.message(), loss.how().isEmpty() ? how : how + ": " + loss.how());
        }
        for (SkippedInput skipped : report.skipped()) {
            row(table, "", "", skipped.toString(), words.get("loss.skipped"));
        }
    }

    private static void row(Table table, String... cells) {
        new TableItem(table, SWT.NONE).setText(cells);
    }
}
