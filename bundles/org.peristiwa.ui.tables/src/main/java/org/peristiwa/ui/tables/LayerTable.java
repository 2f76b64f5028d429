package org.peristiwa.ui.tables;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Place;
import org.peristiwa.text.Span;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** A table of what is in the layer at the caret: a filter, a count and rows that follow the caret and lead it. */
@Creatable
public final class LayerTable implements OpenCorpusListener {

    /**
     * Which table it is.
     *
     * @param part id of its part
     * @param name what its messages begin with
     * @param columns what the columns are called in the messages
     * @param shares of the columns in the room that there is
     * @param tree whether rows may have others below them
     * @param reader makes the reader of a layer
     */
    record Kind(
            String part,
            String name,
            List<String> columns,
            List<Integer> shares,
            boolean tree,
            BiFunction<LayerView, Messages, EntryReader> reader) {}

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final ArticleEditors editors;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Shown shown;

    private record Shown(Kind kind, Text filter, Label count, RowTable table, LiveEntries entries) {}

    @Inject
    public LayerTable(
            OpenCorpus corpus, CorpusSelection selection, ArticleEditors editors, Theme theme, Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.editors = editors;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(LayerTable.class);
    }

    /** Makes the widgets and begins to follow. */
    void create(Composite parent, Kind kind) {
        GridLayoutFactory.fillDefaults().margins(0, 2).spacing(0, 2).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 2)
                .spacing(12, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Text filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
        Label count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        RowTable table = new RowTable(
                parent,
                theme,
                true,
                kind.shares().stream().mapToInt(Integer::intValue).toArray());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table.control());
        LiveEntries entries =
                new LiveEntries(layer -> kind.reader().apply(layer, words), language::current, this::refresh);
        shown = new Shown(kind, filter, count, table, entries);
        filter.addListener(
                SWT.Modify, event -> entries.arrange(entries.arrangement().filtered(filter.getText())));
        filter.addListener(SWT.KeyDown, event -> leaveFilter(event.keyCode));
        table.onHeading(column -> entries.arrange(entries.arrangement().clicked(column)));
        table.onToggle(this::toggle);
        table.onSelect(this::lead);
        table.onOpen(this::open);
        following.add(selection.listen(this::follow));
        following.add(language.listen(this::relabel));
        following.add(corpus.listen(this));
        relabel();
        follow(selection.current());
    }

    void stop() {
        following.forEach(ListenerHandle::close);
        following.clear();
        if (shown != null) {
            shown.entries().close();
        }
    }

    void focus() {
        if (shown != null) {
            shown.table().control().setFocus();
        }
    }

    private void leaveFilter(int key) {
        if (shown != null && key == SWT.ARROW_DOWN) {
            shown.table().control().setFocus();
        } else if (shown != null && key == SWT.ESC) {
            shown.filter().setText("");
        }
    }

    private void relabel() {
        if (shown == null || shown.filter().isDisposed()) {
            return;
        }
        String name = shown.kind().name();
        shown.filter().setMessage(words.get(name + ".filter"));
        shown.table()
                .head(shown.kind().columns().stream()
                        .map(column -> words.get("column." + column))
                        .toList());
        Ink.set(shown.count(), theme, ThemeColor.QUIET_TEXT);
        shown.entries().read();
    }

    @Override
    public void opened(CorpusSession session) {
        follow(selection.current());
    }

    @Override
    public void closing(CorpusSession session) {
        if (shown != null) {
            shown.entries().show(null, null);
        }
    }

    @Override
    public void changed(CorpusChange change) {
        if (shown != null) {
            shown.entries().follow(change);
        }
    }

    /** The caret has moved. */
    private void follow(Optional<Selected> now) {
        if (shown == null || shown.filter().isDisposed()) {
            return;
        }
        CorpusSession session = corpus.session().orElse(null);
        LayerKey layer = now.map(Selected::layer).orElse(null);
        shown.entries().show(session, session == null ? null : layer);
        boolean own = now.filter(selected -> selected.by().equals(shown.kind().part()))
                .isPresent();
        if (!own) {
            int line = lineOf(now);
            if (line != shown.table().selected()) {
                shown.table().select(line);
            }
        }
    }

    private int lineOf(Optional<Selected> now) {
        Shown here = Objects.requireNonNull(shown);
        return now.flatMap(Selected::annotation)
                .map(id -> here.entries().list().lineOf(here.entries().rowFor(id)))
                .orElse(-1);
    }

    /** Something else is to be shown. */
    private void refresh() {
        if (shown == null || shown.filter().isDisposed()) {
            return;
        }
        EntryList list = shown.entries().list();
        shown.table()
                .showSorted(
                        shown.entries().arrangement().column(),
                        shown.entries().arrangement().descending());
        shown.table()
                .show(
                        new EntryRows(
                                list,
                                theme,
                                corpus.session().map(CorpusSession::types),
                                shown.kind().tree()),
                        keptLine(),
                        words.get(whyEmpty()));
        shown.count().setText(count(list));
    }

    /** The row that was selected stays so, wherever it is now; else that of the caret is. */
    private int keptLine() {
        return lineOf(selection.current());
    }

    private String whyEmpty() {
        Shown here = Objects.requireNonNull(shown);
        if (corpus.session().isEmpty()) {
            return "empty.noCorpus";
        }
        if (selection.current().isEmpty()) {
            return "empty.noArticle";
        }
        if (!here.entries().isComplete()) {
            return "empty.reading";
        }
        return here.kind().name() + (here.entries().list().size() == 0 ? ".empty" : ".noneFits");
    }

    private String count(EntryList list) {
        Shown here = Objects.requireNonNull(shown);
        if (list.size() == 0) {
            return "";
        }
        return list.shownCount() == list.size()
                ? words.get(here.kind().name() + ".count", list.size())
                : words.get("count.filtered", list.shownCount(), list.size());
    }

    private void toggle(int row) {
        if (shown != null) {
            EntryList list = shown.entries().list();
            list.toggle(list.line(row).entry());
            shown.table().show(shown.table().rows(), row, "");
        }
    }

    /** The user has chosen a row: the caret goes there, the keyboard stays here. */
    private void lead(int row) {
        if (shown != null) {
            Entry entry = shown.entries().list().line(row).entry();
            selection
                    .current()
                    .ifPresent(now -> selection.select(new Selected(
                            now.layer(),
                            entry.begin(),
                            null,
                            entry.mention(),
                            shown.kind().part())));
        }
    }

    /** The user wants to be there: the keyboard goes along. */
    private void open(int row) {
        if (shown != null) {
            Entry entry = shown.entries().list().line(row).entry();
            // of a mention that is named only its beginning counts
            @Nullable Span begin = entry.begin() < 0 ? null : new Span(entry.begin(), entry.begin() + 1);
            selection.current().ifPresent(now -> editors.reveal(new Place(now.layer(), entry.mention(), begin)));
        }
    }
}
