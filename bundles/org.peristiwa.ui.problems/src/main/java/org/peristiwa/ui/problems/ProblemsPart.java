package org.peristiwa.ui.problems;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.peristiwa.check.Problem;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The table of problems: the worst first; a double click shows one in its text. */
public final class ProblemsPart {

    private static final String[] COLUMNS = {"column.message", "column.article", "column.annotator", "column.place"};
    private static final int[] WIDTHS = {520, 150, 100, 220};
    private static final int LONGEST_SHOWN = 48;

    /** So many rows; the count tells how many there are. A table that makes rows on demand fails under style sheets on GTK. */
    private static final int MOST_SHOWN = 1_000;

    private static final int FILLED_AT_ONCE = 100;

    private final ProblemList problems;
    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final ArticleEditors editors;
    private final StatusLine status;
    private final Theme theme;
    private final Icons icons;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private List<Problem> shown = List.of();
    private Optional<LayerKey> shownFor = Optional.empty();
    private @Nullable Widgets widgets;

    private record Widgets(Label count, Button onlyArticle, Link rules, Table table) {}

    @Inject
    public ProblemsPart(
            ProblemList problems,
            OpenCorpus corpus,
            CorpusSelection selection,
            ArticleEditors editors,
            StatusLine status,
            Theme theme,
            Icons icons,
            Language language) {
        this.problems = problems;
        this.corpus = corpus;
        this.selection = selection;
        this.editors = editors;
        this.status = status;
        this.theme = theme;
        this.icons = icons;
        this.language = language;
        this.words = language.messages(ProblemsPart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(0, 2).spacing(0, 2).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 0)
                .spacing(16, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Button onlyArticle = new Button(bar, SWT.CHECK);
        onlyArticle.addListener(SWT.Selection, e -> show(false));
        Label count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        Link rules = new Link(bar, SWT.NONE);
        rules.addListener(SWT.Selection, e -> showRules(rules.getShell()));
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table);
        for (int width : WIDTHS) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        table.addListener(
                SWT.DefaultSelection, e -> selected().flatMap(Problem::place).ifPresent(editors::reveal));
        widgets = new Widgets(count, onlyArticle, rules, table);
        table.setMenu(contextMenu(table));
        following.add(problems.listen(() -> show(true)));
        following.add(selection.listen(now -> followSelection()));
        following.add(language.listen(this::restyle));
        following.add(theme.listen(this::restyle));
        restyle();
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
    }

    @Focus
    void focus() {
        if (widgets != null) {
            widgets.table().setFocus();
        }
    }

    private Menu contextMenu(Table table) {
        Menu menu = new Menu(table);
        menu.addListener(SWT.Show, e -> {
            for (var item : menu.getItems()) {
                item.dispose();
            }
            corpus.session().ifPresent(session -> selected().ifPresent(problem -> fill(menu, problem, session)));
        });
        return menu;
    }

    private void fill(Menu menu, Problem problem, CorpusSession session) {
        new QuickFixes(status, language.current()).fill(menu, problem, session);
        new ProblemMenu(session, theme, language, status).fill(menu, problem);
        MenuItem open = new MenuItem(menu, SWT.PUSH);
        open.setText(words.get("rules.open"));
        open.addListener(SWT.Selection, e -> showRules(menu.getShell()));
    }

    private void showRules(Shell shell) {
        corpus.session().ifPresent(session -> new RulesDialog(shell, theme, language, session, problems).open());
    }

    private Optional<Problem> selected() {
        int index = widgets == null ? -1 : widgets.table().getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }

    private void restyle() {
        if (widgets == null || widgets.table().isDisposed()) {
            return;
        }
        for (int i = 0; i < COLUMNS.length; i++) {
            widgets.table().getColumn(i).setText(words.get(COLUMNS[i]));
        }
        widgets.onlyArticle().setText(words.get("filter.article"));
        widgets.rules().setText("<a>" + words.get("rules.open") + "</a>");
        Ink.set(widgets.count(), theme, ThemeColor.QUIET_TEXT);
        show(true);
        widgets.table().getParent().layout(true, true);
    }

    private void followSelection() {
        if (widgets != null
                && !widgets.table().isDisposed()
                && widgets.onlyArticle().getSelection()
                && !shownFor.equals(layer())) {
            show(false);
        }
    }

    private Optional<LayerKey> layer() {
        return selection.current().map(Selected::layer);
    }

    private void show(boolean wordsToo) {
        if (widgets == null || widgets.table().isDisposed()) {
            return;
        }
        shownFor = layer();
        boolean onlyArticle = widgets.onlyArticle().getSelection();
        List<Problem> now = onlyArticle ? shownFor.map(problems::around).orElse(List.of()) : problems.worst(MOST_SHOWN);
        int count = onlyArticle ? now.size() : problems.size();
        widgets.count().setText(corpus.session().isEmpty() ? words.get("empty.noCorpus") : words.get("count", count));
        widgets.rules().setEnabled(corpus.session().isPresent());
        if (!wordsToo && now.equals(shown)) {
            return;
        }
        Optional<Problem> kept = selected();
        shown = now.subList(0, Math.min(now.size(), MOST_SHOWN));
        Table table = widgets.table();
        if (table.getItemCount() > shown.size()) {
            table.remove(shown.size(), table.getItemCount() - 1);
        }
        table.deselectAll();
        fill(table, 0, shown, kept.map(shown::indexOf).orElse(-1));
    }

    /**
     * Uses the rows that are there, so that a change of one problem does not make all of them anew. Many are filled in several turns of
     * the UI thread, until something else is to be shown.
     */
    private void fill(Table table, int from, List<Problem> what, int selected) {
        if (table.isDisposed() || !what.equals(shown)) {
            return;
        }
        int to = Math.min(from + FILLED_AT_ONCE, what.size());
        table.setRedraw(false);
        List<String> texts = covered(what.subList(from, to));
        for (int i = from; i < to; i++) {
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            fill(item, what.get(i), texts.get(i - from));
        }
        if (selected >= from && selected < to) {
            table.setSelection(selected);
        }
        table.setRedraw(true);
        if (to < what.size()) {
            OnScreen.later(table.getDisplay(), () -> fill(table, to, what, selected));
        }
    }

    private void fill(TableItem item, Problem problem, String covered) {
        item.setText(new String[] {
            problem.message().in(language.current()),
            problem.article(),
            problem.layer().map(LayerKey::annotator).orElse(""),
            covered
        });
        item.setImage(0, icons.get(icon(problem.severity())));
    }

    /** The words that each is about; the session is asked once for all, since others may be at it. */
    private List<String> covered(List<Problem> what) {
        return corpus.session()
                .map(session -> session.reading(
                        () -> what.stream().map(one -> covered(one, session)).toList()))
                .orElseGet(() -> Collections.nCopies(what.size(), ""));
    }

    private static String covered(Problem problem, CorpusSession session) {
        return problem.selection()
                .filter(span -> session.article(problem.article()).isPresent())
                .map(span -> {
                    ArticleText text = session.text(problem.article());
                    return span.end() <= text.length() ? shortened(text, span) : "";
                })
                .orElse("");
    }

    private static String shortened(ArticleText text, org.peristiwa.text.Span span) {
        String slice = text.slice(span).replaceAll("\\s+", " ");
        return slice.length() <= LONGEST_SHOWN ? slice : slice.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private static Icon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
        };
    }
}
