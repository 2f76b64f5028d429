package org.peristiwa.ui.workbench.dialogs;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;
import org.peristiwa.ui.workbench.Words;

/** Help > Bundles: what the user has added, with its problems; adds and removes. */
public final class BundlesDialog extends FormDialog {

    private final ExtraBundles bundles;
    private final Language language;
    private final Messages words;
    private @Nullable Table table;
    private @Nullable Button remove;
    private @Nullable Label outcome;

    public BundlesDialog(Shell parent, Theme theme, Language language, ExtraBundles bundles) {
        this(parent, theme, language, language.messages(Words.class), bundles);
    }

    private BundlesDialog(Shell parent, Theme theme, Language language, Messages words, ExtraBundles bundles) {
        super(parent, theme, words.get("bundles.title"), words.get("button.close"));
        this.bundles = bundles;
        this.language = language;
        this.words = words;
    }

    @Override
    protected int preferredWidth() {
        return 680;
    }

    @Override
    protected void createForm(Composite form) {
        Label text = new Label(form, SWT.WRAP);
        text.setText(words.get("bundles.text"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(640, SWT.DEFAULT)
                .applyTo(text);
        table = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        // GTK complains of a scroll bar that gets its rows before it has a size
        table.setSize(520, 200);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 200).applyTo(table);
        column(table, "bundles.name", 220);
        column(table, "bundles.version", 90);
        column(table, "bundles.state", 90);
        column(table, "bundles.problem", 260);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected()));
        Composite buttons = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "bundles.install", this::install);
        remove = button(buttons, "bundles.remove", this::remove);
        outcome = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(640, 36)
                .applyTo(outcome);
        fill();
    }

    private void column(Table in, String key, int width) {
        TableColumn column = new TableColumn(in, SWT.NONE);
        column.setText(words.get(key));
        column.setWidth(width);
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words.get(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void fill() {
        if (table == null) {
            return;
        }
        table.removeAll();
        List<ExtraBundle> all = bundles.list();
        for (ExtraBundle bundle : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                bundle.symbolicName(), bundle.version(), words.get("bundles.state." + bundle.state()), problem(bundle)
            });
            item.setData(bundle);
        }
        if (all.isEmpty()) {
            tell(words.get("bundles.none"), false);
        }
        selected();
    }

    private String problem(ExtraBundle bundle) {
        return bundle.problem().in(language.current());
    }

    private void selected() {
        if (table == null || remove == null) {
            return;
        }
        remove.setEnabled(table.getSelectionCount() == 1);
        if (table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof ExtraBundle bundle) {
            tell(problem(bundle), !problem(bundle).isEmpty());
        }
    }

    private void install() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions("*.jar");
        String file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            ExtraBundle added = bundles.install(Path.of(file));
            fill();
            tell(words.get("bundles.installed", added.symbolicName()), false);
        } catch (BundleRejected e) {
            tell(words.told(e), true);
        }
    }

    private void remove() {
        if (table == null || !(table.getSelection()[0].getData() instanceof ExtraBundle bundle)) {
            return;
        }
        try {
            bundles.remove(bundle.symbolicName());
            fill();
            tell(words.get("bundles.removed", bundle.symbolicName()), false);
        } catch (BundleRejected e) {
            tell(words.told(e), true);
        }
    }

    private void tell(String text, boolean bad) {
        if (outcome != null) {
            outcome.setText(text);
            Ink.set(outcome, theme(), bad ? ThemeColor.ERROR : ThemeColor.QUIET_TEXT);
        }
    }
}
