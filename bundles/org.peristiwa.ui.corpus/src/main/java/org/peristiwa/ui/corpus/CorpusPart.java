package org.peristiwa.ui.corpus;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.Selected;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** The tree of the corpus, with a line to find in it. */
public final class CorpusPart implements OpenCorpusListener {

    private static final String ID = "org.peristiwa.part.corpus";

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final ArticleEditors editors;
    private final Theme theme;
    private final Icons icons;
    private final Language language;
    private final Messages words;
    private final LayerStates states = new LayerStates(Display.getDefault());
    private final List<ListenerHandle> following = new ArrayList<>();
    private CorpusTree shown = new CorpusTree(List.of());
    private @Nullable Widgets widgets;

    private record Widgets(Text filter, Composite pages, StackLayout stack, TreeViewer tree, Label empty) {}

    @Inject
    public CorpusPart(
            OpenCorpus corpus,
            CorpusSelection selection,
            ArticleEditors editors,
            Theme theme,
            Icons icons,
            Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.editors = editors;
        this.theme = theme;
        this.icons = icons;
        this.language = language;
        this.words = language.messages(CorpusPart.class);
    }

    @PostConstruct
    void create(Composite parent, EMenuService menus) {
        GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(parent);
        Text filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(filter);
        Composite pages = new Composite(parent, SWT.NONE);
        StackLayout stack = new StackLayout();
        pages.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        TreeViewer tree = new TreeViewer(pages, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new TreeContent(() -> shown));
        tree.setComparer(new SameElement());
        tree.setLabelProvider(new TreeLabels(icons, theme));
        Label empty = new Label(pages, SWT.WRAP | SWT.CENTER);
        widgets = new Widgets(filter, pages, stack, tree, empty);
        filter.addModifyListener(e -> show());
        filter.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
                e.doit = false;
            }
        }));
        filter.addListener(SWT.DefaultSelection, e -> openOnlyMatch());
        tree.addDoubleClickListener(e -> openSelected());
        tree.addSelectionChangedListener(e -> select());
        menus.registerContextMenu(tree.getTree(), "org.peristiwa.popup.corpus");
        following.add(theme.listen(this::restyle));
        following.add(language.listen(this::restyle));
        following.add(selection.listen(this::followSelection));
        restyle();
        following.add(corpus.listen(this));
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
        states.clear();
    }

    @Focus
    void focus() {
        if (widgets != null) {
            widgets.tree().getTree().setFocus();
        }
    }

    @Override
    public void opened(CorpusSession session) {
        states.clear();
        show();
        if (widgets != null && !shown.groups().isEmpty()) {
            widgets.tree().expandToLevel(shown.groups().get(0), 1);
        }
    }

    @Override
    public void closing(CorpusSession session) {
        states.clear();
    }

    @Override
    public void closed() {
        show();
    }

    @Override
    public void changed(CorpusChange change) {
        states.forget(change.layers());
        show();
    }

    @Override
    public void savedStateChanged() {
        show();
    }

    /** Shows what is known, and finds out what is not. */
    private void show() {
        Optional<CorpusSession> session = corpus.session();
        CorpusTree whole = whole(session);
        show(session, whole);
        List<LayerKey> missing = whole.withoutState();
        if (!missing.isEmpty()) {
            states.read(session.orElseThrow(), missing, () -> show(session, whole(session)));
        }
    }

    private CorpusTree whole(Optional<CorpusSession> session) {
        return session.map(open -> open.reading(() -> CorpusTree.of(open, layer -> states.of(open, layer))))
                .orElse(new CorpusTree(List.of()));
    }

    private void show(Optional<CorpusSession> session, CorpusTree whole) {
        if (widgets == null || widgets.pages().isDisposed()) {
            return;
        }
        CorpusTree now = whole.filtered(widgets.filter().getText());
        boolean filtering = !widgets.filter().getText().isBlank();
        if (!now.equals(shown)) {
            update(widgets.tree(), now, filtering);
        }
        if (session.isEmpty()) {
            showEmpty(words.get("empty.noCorpus"));
        } else if (!whole.hasArticles()) {
            showEmpty(words.get("empty.noArticles"));
        } else if (!now.hasArticles()) {
            showEmpty(words.get("empty.nothingFound"));
        } else {
            top(widgets.tree().getTree());
        }
    }

    private void update(TreeViewer tree, CorpusTree now, boolean filtering) {
        CorpusTree before = shown;
        shown = now;
        now.changesSince(before)
                .ifPresentOrElse(changes -> tree.update(changes.toArray(), null), () -> fill(tree, before, filtering));
    }

    private void fill(TreeViewer tree, CorpusTree before, boolean filtering) {
        tree.getTree().setRedraw(false);
        try {
            // To ask the viewer would be to ask the line of each article
            Object[] expanded =
                    before.groups().stream().filter(tree::getExpandedState).toArray();
            IStructuredSelection selected = tree.getStructuredSelection();
            tree.setInput(shown);
            if (filtering) {
                tree.expandAll();
            } else {
                tree.setExpandedElements(expanded);
            }
            tree.setSelection(selected);
        } finally {
            tree.getTree().setRedraw(true);
        }
    }

    private void showEmpty(String text) {
        if (widgets != null) {
            widgets.empty().setText("\n" + text);
            top(widgets.empty());
        }
    }

    private void top(org.eclipse.swt.widgets.Control page) {
        if (widgets != null && widgets.stack().topControl != page) {
            widgets.stack().topControl = page;
            widgets.pages().layout();
        }
    }

    private void restyle() {
        if (widgets != null && !widgets.pages().isDisposed()) {
            widgets.filter().setMessage(words.get("filter"));
            Ink.set(widgets.empty(), theme, ThemeColor.QUIET_TEXT);
            widgets.tree().refresh();
            show();
        }
    }

    private Optional<LayerKey> selectedLayer() {
        return widgets != null
                        && widgets.tree().getStructuredSelection().getFirstElement() instanceof CorpusTree.Leaf leaf
                ? Optional.of(leaf.layer())
                : Optional.empty();
    }

    private void openSelected() {
        if (widgets == null) {
            return;
        }
        Object chosen = widgets.tree().getStructuredSelection().getFirstElement();
        if (chosen instanceof CorpusTree.Group group) {
            widgets.tree().setExpandedState(group, !widgets.tree().getExpandedState(group));
        }
        selectedLayer().ifPresent(editors::open);
    }

    private void openOnlyMatch() {
        shown.leaves().findFirst().ifPresent(leaf -> editors.open(leaf.layer()));
    }

    /** The tree has the keyboard: what the user chose here is what commands mean. */
    private void select() {
        if (widgets == null || !widgets.tree().getTree().isFocusControl()) {
            return;
        }
        selectedLayer()
                .filter(layer -> selection
                        .current()
                        .filter(now -> now.layer().equals(layer))
                        .isEmpty())
                .ifPresent(layer -> selection.select(Selected.layer(layer, ID)));
    }

    private void followSelection(Optional<Selected> now) {
        if (widgets == null || widgets.tree().getTree().isDisposed()) {
            return;
        }
        now.map(Selected::layer)
                .filter(layer -> !selectedLayer().equals(Optional.of(layer)))
                .flatMap(this::leaf)
                .ifPresent(leaf -> widgets.tree().setSelection(new StructuredSelection(leaf), true));
    }

    private Optional<CorpusTree.Leaf> leaf(LayerKey layer) {
        return shown.leaves().filter(leaf -> leaf.layer().equals(layer)).findFirst();
    }
}
