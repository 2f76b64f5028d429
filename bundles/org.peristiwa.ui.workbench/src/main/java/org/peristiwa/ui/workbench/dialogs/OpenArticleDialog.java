package org.peristiwa.ui.workbench.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;

/** Corpus > Open article: type a part of its name, choose whose layer. */
public final class OpenArticleDialog extends FormDialog {

    private record Entry(LayerKey layer, String title) {
        boolean matches(String typed) {
            String all = (layer.article() + " " + layer.annotator() + " " + title).toLowerCase(Locale.ROOT);
            return List.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                    .allMatch(all::contains);
        }
    }

    private final Messages words;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Text filter;
    private @Nullable Table table;
    private @Nullable LayerKey choice;

    public OpenArticleDialog(Shell parent, Theme theme, Language language, CorpusSession session) {
        this(parent, theme, language.messages(Words.class), session);
    }

    private OpenArticleDialog(Shell parent, Theme theme, Messages words, CorpusSession session) {
        super(
                parent,
                theme,
                words.get("openArticle.title"),
                words.get("openArticle.confirm"),
                words.get("button.cancel"));
        this.words = words;
        for (Article article : session.corpus().getArticles()) {
            String title = article.getTitle() == null ? "" : article.getTitle();
            for (Annotator annotator : session.corpus().getAnnotators()) {
                if (annotator.getAssignments().isEmpty()
                        || annotator.getAssignments().contains(article.getId())) {
                    entries.add(new Entry(new LayerKey(annotator.getId(), article.getId()), title));
                }
            }
        }
    }

    @Override
    protected int preferredWidth() {
        return 560;
    }

    @Override
    protected void createForm(Composite form) {
        Text typed = new Text(form, SWT.BORDER | SWT.SEARCH);
        typed.setMessage(words.get("openArticle.filter"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(typed);
        typed.addModifyListener(e -> fill());
        typed.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
                move(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                e.doit = false;
            }
        }));
        filter = typed;
        Table list = new Table(form, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        // GTK complains of a scroll bar that gets its rows before it has a size
        list.setSize(560, 300);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(560, 300)
                .applyTo(list);
        for (int width : new int[] {170, 90, 290}) {
            new TableColumn(list, SWT.NONE).setWidth(width);
        }
        list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> okPressed()));
        list.addListener(SWT.Selection, e -> validate());
        table = list;
        fill();
    }

    private void fill() {
        if (table == null || filter == null) {
            return;
        }
        table.removeAll();
        for (Entry entry : entries) {
            if (entry.matches(filter.getText())) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(
                        new String[] {entry.layer().article(), entry.layer().annotator(), entry.title()});
                item.setData(entry.layer());
            }
        }
        table.setSelection(0);
        validate();
    }

    private void move(int by) {
        if (table != null && table.getItemCount() > 0) {
            table.setSelection(Math.floorMod(table.getSelectionIndex() + by, table.getItemCount()));
            validate();
        }
    }

    @Override
    protected Optional<String> missing() {
        if (entries.isEmpty()) {
            return Optional.of(words.get("openArticle.none"));
        }
        return table != null && table.getSelectionCount() == 0
                ? Optional.of(words.get("openArticle.nothingFound"))
                : Optional.empty();
    }

    @Override
    protected void okPressed() {
        if (table != null && table.getSelectionCount() == 1) {
            choice = (LayerKey) table.getSelection()[0].getData();
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<LayerKey> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
