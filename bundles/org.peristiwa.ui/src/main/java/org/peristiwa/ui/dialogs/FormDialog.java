package org.peristiwa.ui.dialogs;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * A dialog with a heading, a form, one line that says what is still missing, and one or two buttons.
 *
 * <p>A subclass makes its controls in {@link #createForm}, says in {@link #missing} why it cannot be confirmed
 * yet and calls {@link #validate} whenever that may have changed.
 */
public abstract class FormDialog extends Dialog {

    /** What is missing may take two lines, also in Indonesian. */
    private static final int HINT_LINES = 2;

    private final Theme theme;
    private final String heading;
    private final String confirm;
    private final @Nullable String cancel;
    private @Nullable Label hint;

    /**
     * @param heading title of the window and first line of the dialog
     * @param confirm label of the button that does it
     * @param cancel label of the button that does not
     */
    protected FormDialog(Shell parent, Theme theme, String heading, String confirm, String cancel) {
        super(parent);
        this.theme = theme;
        this.heading = heading;
        this.confirm = confirm;
        this.cancel = cancel;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** A dialog that only tells: one button. */
    protected FormDialog(Shell parent, Theme theme, String heading, String close) {
        super(parent);
        this.theme = theme;
        this.heading = heading;
        this.confirm = close;
        this.cancel = null;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Makes the controls in {@code form}, which has the grid layout of two columns: label and field. */
    protected abstract void createForm(Composite form);

    /** Why the dialog cannot be confirmed yet, in the user's words; empty when it can. */
    protected Optional<String> missing() {
        return Optional.empty();
    }

    /** How wide the form would like to be, in pixels. */
    protected int preferredWidth() {
        return 480;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(heading);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(preferredWidth(), SWT.DEFAULT)
                .applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setText(heading.replace("&", "&&"));
        title.setFont(JFaceResources.getHeaderFont());
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        createForm(form);
        if (cancel != null) {
            hint = new Label(area, SWT.WRAP);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(preferredWidth(), HINT_LINES * hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                    .applyTo(hint);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (cancel != null) {
            createButton(parent, IDialogConstants.CANCEL_ID, cancel, false);
        }
        createButton(parent, IDialogConstants.OK_ID, confirm, true);
    }

    @Override
    public void create() {
        super.create();
        validate();
    }

    /** Looks anew whether the dialog can be confirmed. */
    protected final void validate() {
        Optional<String> missing = missing();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(missing.isEmpty());
        }
        if (hint != null) {
            hint.setText(missing.orElse(""));
            Ink.set(hint, theme, ThemeColor.QUIET_TEXT);
        }
    }

    /** A label in the first column of the form. */
    protected static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** The theme, for what the form paints itself. */
    protected final Theme theme() {
        return theme;
    }
}
