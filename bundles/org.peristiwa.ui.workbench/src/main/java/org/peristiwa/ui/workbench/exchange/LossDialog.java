package org.peristiwa.ui.workbench.exchange;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Lists what an import or export cannot hold, loss by loss. */
public final class LossDialog extends FormDialog {

    private final Language language;
    private final LossReport report;

    private LossDialog(Shell parent, Theme theme, Language language, String heading, String close, LossReport report) {
        super(parent, theme, heading, close);
        this.language = language;
        this.report = report;
    }

    private LossDialog(
            Shell parent,
            Theme theme,
            Language language,
            String heading,
            String goOn,
            String cancel,
            LossReport report) {
        super(parent, theme, heading, goOn, cancel);
        this.language = language;
        this.report = report;
    }

    /** With one button. */
    public static LossDialog telling(Shell parent, Theme theme, Language language, String heading, LossReport report) {
        Messages words = language.messages(Words.class);
        return new LossDialog(parent, theme, language, heading, words.get("button.close"), report);
    }

    /** With a button to go on and one to give up. */
    public static LossDialog asking(
            Shell parent, Theme theme, Language language, String heading, String goOn, LossReport report) {
        Messages words = language.messages(Words.class);
        return new LossDialog(parent, theme, language, heading, goOn, words.get("button.cancel"), report);
    }

    @Override
    protected int preferredWidth() {
        return 790;
    }

    @Override
    protected void createForm(Composite form) {
        Label count = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(760, SWT.DEFAULT)
                .applyTo(count);
        LossRows rows = new LossRows(form, language);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(760, 300)
                .applyTo(rows.table());
        rows.show(report);
        count.setText(rows.count());
    }
}
