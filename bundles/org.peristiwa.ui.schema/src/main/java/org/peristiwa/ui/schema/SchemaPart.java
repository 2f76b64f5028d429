package org.peristiwa.ui.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.uses.UseCounts;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.Change;
import org.peristiwa.ui.schema.desk.Novelty;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.schema.form.SchemaForm;
import org.peristiwa.ui.schema.refactor.Refactorer;
import org.peristiwa.ui.schema.tree.Node;
import org.peristiwa.ui.schema.tree.NodeReader;
import org.peristiwa.ui.schema.tree.SchemaTree;
import org.peristiwa.ui.theme.Theme;

/** The schema of the open corpus: a tree, a form for what is chosen in it, and refactorings of it. */
public final class SchemaPart implements OpenCorpusListener, SchemaTree.Listener {

    private final OpenCorpus corpus;
    private final StatusLine status;
    private final ErrorPresenter errors;
    private final Theme theme;
    private final Icons icons;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private @Nullable Widgets widgets;
    private @Nullable Work work;
    private boolean waiting;

    private record Widgets(ToolRow tools, SchemaTree tree, SchemaForm form, Composite whole) {}

    /** What belongs to the corpus that is open. */
    private record Work(SchemaDesk desk, Actions actions, Refactorer refactorer, LiveUses uses) {}

    @Inject
    public SchemaPart(
            OpenCorpus corpus, StatusLine status, ErrorPresenter errors, Theme theme, Icons icons, Language language) {
        this.corpus = corpus;
        this.status = status;
        this.errors = errors;
        this.theme = theme;
        this.icons = icons;
        this.language = language;
        this.words = language.messages(SchemaPart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        ToolRow tools = new ToolRow(left, icons, words, this::fillNew, this::fillChanges);
        Composite below = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        SchemaTree tree = new SchemaTree(below, theme, words, this);
        Composite right = new Composite(halves, SWT.NONE);
        right.setLayout(new FillLayout());
        SchemaForm form = new SchemaForm(right, theme, language.current());
        halves.setWeights(36, 64);
        widgets = new Widgets(tools, tree, form, parent);
        following.add(language.listen(this::relabel));
        following.add(theme.listen(this::restyle));
        show();
        following.add(corpus.listen(this));
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
        if (work != null) {
            work.uses().stop();
        }
    }

    @Focus
    void focus() {
        if (widgets != null) {
            widgets.tree().focus();
        }
        askProtection();
    }

    /** Whether the schema may be changed, the disk says beside the screen; asked again whenever the user comes here. */
    private void askProtection() {
        Work here = work;
        if (here == null || isGone() || widgets == null) {
            return;
        }
        CorpusSession session = here.desk().session();
        Display display = widgets.whole().getDisplay();
        Job.createSystem("protection", (ICoreRunnable) monitor -> {
                    boolean isProtected = session.isProtected(new StoredPart.OfSchema());
                    OnScreen.later(display, () -> allow(here, !isProtected));
                })
                .schedule();
    }

    private void allow(Work here, boolean changeable) {
        if (here.equals(work) && !isGone() && here.desk().isChangeable() != changeable) {
            here.desk().setChangeable(changeable);
            restyle();
        }
    }

    private boolean isGone() {
        return widgets == null || widgets.whole().isDisposed();
    }

    @Override
    public void opened(CorpusSession session) {
        if (isGone() || widgets == null) {
            return;
        }
        SchemaDesk desk =
                new SchemaDesk(session, theme, language, words, status, this::change, this::reveal, this::expect);
        LiveUses uses = new LiveUses(
                session, words.get("counting"), widgets.whole().getDisplay(), counts -> showUses(session, counts));
        work = new Work(desk, new Actions(desk, this::ask), new Refactorer(desk, errors), uses);
        widgets.form().forget();
        showSoon();
        askProtection();
        uses.start();
    }

    private void showUses(CorpusSession of, UseCounts counts) {
        if (!isGone()
                && widgets != null
                && work != null
                && work.desk().session().equals(of)) {
            widgets.tree().show(counts);
        }
    }

    @Override
    public void closing(CorpusSession session) {
        if (work != null) {
            work.uses().stop();
            work = null;
        }
        if (!isGone() && widgets != null) {
            widgets.tree().show((UseCounts) null);
            show();
        }
    }

    @Override
    public void changed(CorpusChange change) {
        if (work != null) {
            work.uses().follow(change);
            if (change.schemaTouched()) {
                showSoon();
            }
        }
    }

    /** In a turn of its own: a step has many listeners, and all of them together must not hold the screen. */
    private void showSoon() {
        if (!waiting && !isGone() && widgets != null) {
            waiting = true;
            OnScreen.later(widgets.whole().getDisplay(), () -> {
                waiting = false;
                show();
            });
        }
    }

    private void relabel() {
        if (!isGone() && widgets != null) {
            widgets.tree().relabel();
            widgets.tools().relabel();
            restyle();
        }
    }

    private void restyle() {
        if (!isGone() && widgets != null) {
            widgets.form().forget();
            show();
        }
    }

    /** Shows the schema as it is now; the tree tells the form of what is selected then. */
    private void show() {
        if (isGone() || widgets == null) {
            return;
        }
        if (work == null) {
            widgets.tree().show(List.of(), null, false);
            widgets.form().showHint(words.get("empty.noCorpus"));
            widgets.tools().enable(false);
            return;
        }
        SchemaDesk desk = work.desk();
        SchemaView types = desk.types();
        widgets.tools().enable(desk.isChangeable());
        widgets.tree().show(new NodeReader(types, desk.language(), words).read(), types, desk.isChangeable());
    }

    @Override
    public void selected(Node node) {
        if (work != null && widgets != null) {
            widgets.form().show(work.desk(), node);
        }
    }

    @Override
    public void opened(Node node) {
        if (widgets != null) {
            widgets.form().focus();
        }
    }

    @Override
    public boolean pressed(Event key) {
        return work != null
                && widgets != null
                && widgets.tree()
                        .selected()
                        .filter(node -> work.actions().press(key, node))
                        .isPresent();
    }

    @Override
    public void fill(Menu menu) {
        withSelected((here, node) -> here.actions().fill(menu, node));
    }

    private void fillNew(Menu menu) {
        withSelected((here, node) -> here.actions().fillNew(menu, node));
    }

    private void fillChanges(Menu menu) {
        withSelected((here, node) -> here.actions().fillChanges(menu, node));
    }

    private interface OnNode {
        void run(Work here, Node node);
    }

    private void withSelected(OnNode task) {
        Work here = work;
        if (here != null && widgets != null) {
            widgets.tree().selected().ifPresent(node -> task.run(here, node));
        }
    }

    private void ask(Novelty novelty) {
        if (work != null && widgets != null) {
            widgets.form().showNew(work.desk(), novelty, novelty.within(), this::added, this::giveUpNew);
        }
    }

    /** What is new is called something next. */
    private void added(ElementRef element) {
        reveal(element);
        if (widgets != null) {
            SchemaForm form = widgets.form();
            OnScreen.later(widgets.whole().getDisplay(), form::focus);
        }
    }

    private void giveUpNew() {
        withSelected((here, node) -> selected(node));
        focus();
    }

    private void change(Change change, ElementRef element) {
        if (work != null && widgets != null) {
            widgets.form().commit();
            work.refactorer().open(widgets.whole().getShell(), change, element).ifPresent(this::reveal);
        }
    }

    @Override
    public void dropped(Node from, Node onto) {
        Optional<ElementRef> moved = from.ref();
        if (work != null && widgets != null && moved.isPresent() && moved.get() instanceof TypeRef type) {
            String parent = onto.ref().map(ElementRef::id).orElse("");
            work.refactorer().move(widgets.whole().getShell(), type, parent).ifPresent(this::reveal);
        }
    }

    private void expect(ElementRef element) {
        if (widgets != null) {
            widgets.tree().expect(element.toString());
        }
    }

    /** Selects an element once all have heard of the step that made it so. */
    private void reveal(ElementRef element) {
        if (!isGone() && widgets != null) {
            widgets.whole().getDisplay().asyncExec(() -> {
                if (!isGone() && widgets != null) {
                    widgets.tree().select(element.toString());
                }
            });
        }
    }
}
