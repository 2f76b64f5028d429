package org.peristiwa.ui.workbench.dialogs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Help > About: version, licence, and where log and settings are. */
public final class AboutDialog extends FormDialog {

    private final Messages words;
    private final ProductFolders folders;

    public AboutDialog(Shell parent, Theme theme, Language language, ProductFolders folders) {
        this(parent, theme, language.messages(Words.class), folders);
    }

    private AboutDialog(Shell parent, Theme theme, Messages words, ProductFolders folders) {
        super(parent, theme, words.get("about.title"), words.get("button.close"));
        this.words = words;
        this.folders = folders;
    }

    @Override
    protected void createForm(Composite form) {
        Label text = new Label(form, SWT.WRAP);
        text.setText(words.get("about.text"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(440, SWT.DEFAULT)
                .applyTo(text);
        String version = FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString();
        row(form, words.get("about.version"), version);
        row(form, words.get("about.java"), System.getProperty("java.runtime.version"));
        row(form, words.get("about.logs"), folders.logs().toString());
        row(form, words.get("about.data"), folders.data().toString());
        Label licence = new Label(form, SWT.WRAP);
        licence.setText(words.get("about.licence"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(440, SWT.DEFAULT)
                .applyTo(licence);
    }

    /** A value that can be copied. */
    private static void row(Composite form, String name, String value) {
        label(form, name);
        Text text = new Text(form, SWT.READ_ONLY | SWT.SINGLE);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }
}
