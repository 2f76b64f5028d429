package org.peristiwa.ui.workbench.dialogs;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Help > Keyboard: every key that is bound, and what it does. */
public final class KeysDialog extends FormDialog {

    private final List<KeyList.Key> keys;
    private final Messages words;

    public KeysDialog(Shell parent, Theme theme, Language language, List<KeyList.Key> keys) {
        this(parent, theme, language.messages(Words.class), keys);
    }

    private KeysDialog(Shell parent, Theme theme, Messages words, List<KeyList.Key> keys) {
        super(parent, theme, words.get("keys.title"), words.get("button.close"));
        this.words = words;
        this.keys = List.copyOf(keys);
    }

    @Override
    protected void createForm(Composite form) {
        Table table = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(480, 420)
                .applyTo(table);
        TableColumn key = new TableColumn(table, SWT.NONE);
        key.setText(words.get("keys.key"));
        key.setWidth(150);
        TableColumn does = new TableColumn(table, SWT.NONE);
        does.setText(words.get("keys.does"));
        does.setWidth(310);
        for (KeyList.Key one : keys) {
            new TableItem(table, SWT.NONE).setText(new String[] {one.keys(), one.does()});
        }
        table.setFocus();
    }
}
