package org.peristiwa.ui.workbench.dialogs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** What is known of an article beside its text. */
public final class ArticlePropertiesDialog extends FormDialog {

    private final Messages words;
    private final ArticleDetails before;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private @Nullable ArticleDetails after;

    public ArticlePropertiesDialog(
            Shell parent, Theme theme, Language language, String article, ArticleDetails before) {
        this(parent, theme, language.messages(Words.class), article, before);
    }

    private ArticlePropertiesDialog(Shell parent, Theme theme, Messages words, String article, ArticleDetails before) {
        super(
                parent,
                theme,
                words.get("article.heading", article),
                words.get("article.confirm"),
                words.get("button.cancel"));
        this.words = words;
        this.before = before;
    }

    @Override
    protected void createForm(Composite form) {
        field(form, "title", words.get("article.title"), before.title());
        field(form, "language", words.get("article.language"), before.language());
        field(form, "source", words.get("article.source"), before.source());
        field(form, "byline", words.get("article.byline"), before.byline());
        field(form, "created", words.get("article.created"), before.created());
        field(form, "url", words.get("article.url"), before.url());
        field(form, "licence", words.get("article.licence"), before.licence());
        before.metadata().forEach((key, value) -> field(form, "+" + key, key, value));
    }

    private void field(Composite form, String key, String label, String value) {
        label(form, label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(e -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        fields.put(key, text);
    }

    /** ISO 8601, as far as it is known: year, month, day, time. */
    @Override
    protected Optional<String> missing() {
        String created = typed("created");
        return created.isEmpty() || created.matches("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}.*)?)?)?")
                ? Optional.empty()
                : Optional.of(words.get("article.badDate"));
    }

    private String typed(String key) {
        Text text = fields.get(key);
        return text == null ? "" : text.getText().strip();
    }

    @Override
    protected void okPressed() {
        Map<String, String> metadata = new LinkedHashMap<>();
        before.metadata().keySet().forEach(key -> metadata.put(key, typed("+" + key)));
        after = new ArticleDetails(
                typed("title"),
                typed("language"),
                typed("source"),
                typed("byline"),
                typed("created"),
                typed("url"),
                typed("licence"),
                metadata);
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<ArticleDetails> ask() {
        open();
        return Optional.ofNullable(after);
    }
}
