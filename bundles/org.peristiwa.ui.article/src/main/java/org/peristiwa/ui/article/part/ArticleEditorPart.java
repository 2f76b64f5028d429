package org.peristiwa.ui.article.part;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Place;
import org.peristiwa.ui.ArticleEditor;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.ProblemPlaces;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.StatusLine;
import org.peristiwa.ui.TextFace;
import org.peristiwa.ui.TextZoom;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.edit.ArticleOpening;
import org.peristiwa.ui.article.edit.EditorAction;
import org.peristiwa.ui.article.edit.Lettering;
import org.peristiwa.ui.article.edit.Surroundings;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** One layer of one article, open for annotating. The workbench labels it, marks it as unsaved, and saves it. */
public final class ArticleEditorPart implements ArticleEditor, OpenCorpusListener {

    private static final String POPUP = "org.peristiwa.popup.article";

    private final MPart part;
    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final Theme theme;
    private final Language language;
    private final TextZoom zoom;
    private final TextFace face;
    private final Surroundings around;
    private final Messages words;
    private final @Nullable ProblemPlaces problems;
    private final PictureSaving pictures;
    private final List<ListenerHandle> following = new ArrayList<>();
    private final List<Runnable> scrolling = new CopyOnWriteArrayList<>();
    private final LongWork work;
    private final OpenSuggestions suggestions;
    private @Nullable Composite parent;
    private @Nullable ArticleOpening opening;
    private @Nullable Place wanted;
    private int wantedTop;
    private final Display display = Display.getDefault();
    private final Listener elsewhere = this::elsewhere;
    private boolean wantsFocus;
    private @Nullable ArticleEditing editing;
    private @Nullable SelectionLink link;
    private @Nullable ArticleKeys keys;
    private @Nullable ListenerHandle ruler;

    @Inject
    public ArticleEditorPart(
            MPart part,
            OpenCorpus corpus,
            CorpusSelection selection,
            Theme theme,
            Language language,
            TextZoom zoom,
            TextFace face,
            Settings settings,
            StatusLine status,
            PictureSaving pictures,
            LongWork work,
            OpenSuggestions suggestions,
            @org.eclipse.e4.core.di.annotations.Optional @Nullable ProblemPlaces problems) {
        this.part = part;
        this.work = work;
        this.suggestions = suggestions;
        this.problems = problems;
        this.pictures = pictures;
        this.corpus = corpus;
        this.selection = selection;
        this.theme = theme;
        this.language = language;
        this.zoom = zoom;
        this.face = face;
        this.words = language.messages(ArticleEditorPart.class);
        this.around = new Surroundings(
                words, language::current, theme, settings, text -> status.show(StatusLine.Tone.WARNING, text));
    }

    @PostConstruct
    void create(Composite area, EMenuService menus, EHandlerService handlers, EContextService contexts) {
        parent = area;
        area.setLayout(new FillLayout());
        Optional<CorpusSession> session =
                corpus.session().filter(s -> s.article(layer().article()).isPresent());
        if (session.isEmpty()) {
            showEmpty(area);
            return;
        }
        for (EditorAction action : EditorAction.values()) {
            handlers.activateHandler(
                    action.commandId(),
                    new ActionHandler(() -> Optional.ofNullable(editing).map(ArticleEditing::actions), action));
        }
        handlers.activateHandler(
                EditorAction.COMMAND_PREFIX + "savePicture",
                new PictureHandler(pictures, () -> Optional.ofNullable(editing).map(ArticleEditing::desk)));
        show(session.get(), area, menus, contexts);
        following.add(theme.listen(() -> Optional.ofNullable(editing).ifPresent(ArticleEditing::recolour)));
        following.add(language.listen(() -> Optional.ofNullable(editing).ifPresent(ArticleEditing::relabel)));
        following.add(
                zoom.listen(percent -> Optional.ofNullable(editing).ifPresent(shown -> shown.zoom(percent / 100.0))));
        following.add(face.listen(() -> Optional.ofNullable(editing).ifPresent(shown -> shown.face(face.name()))));
        following.add(corpus.listen(this));
        following.add(session.get().listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                OnScreen.run(display, () -> {
                    if (editing != null && !area.isDisposed() && editing.isOfNewText(change)) {
                        showAgain(session.get(), area, menus, contexts, change.place());
                    }
                });
            }
        }));
    }

    private void show(CorpusSession session, Composite area, EMenuService menus, EContextService contexts) {
        opening = new ArticleOpening(
                area,
                session,
                layer(),
                around,
                work,
                () -> new Lettering(zoom.percent() / 100.0, face.name()),
                this::giveFocus,
                opened -> shown(opened, menus, contexts));
        opening.start();
    }

    private void shown(ArticleEditing opened, EMenuService menus, EContextService contexts) {
        editing = opened;
        Canvas canvas = opened.desk().view().canvas();
        opened.desk().view().onScroll(() -> scrolling.forEach(Runnable::run));
        menus.registerContextMenu(canvas, POPUP);
        canvas.addListener(SWT.MouseVerticalWheel, this::zoomByWheel);
        keys = new ArticleKeys(contexts, opened);
        link = new SelectionLink(selection, opened, WorkbenchIds.ARTICLE_EDITOR + "/" + layer());
        if (problems != null) {
            ruler = new RulerProblems(problems, opened).follow();
        }
        if (wanted != null) {
            editing.reveal(wanted);
            wanted = null;
        } else if (wantedTop > 0) {
            opened.desk().view().scrollTo(wantedTop);
            wantedTop = 0;
        }
        suggestions.learn(layer(), learnt -> {
            if (editing == opened) {
                opened.suggest(learnt);
            }
        });
        giveFocus(canvas);
        wantFocus(false);
        if (canvas.isFocusControl()) {
            focusText();
        }
    }

    /** Gives the keyboard to what has just come, unless the user has gone elsewhere since it was wanted. */
    private void giveFocus(Control text) {
        if (wantsFocus) {
            text.setFocus();
        }
    }

    /** The window gives the keyboard back by itself where a dialog closes: only a key or a click elsewhere is the user's will. */
    private void elsewhere(Event event) {
        boolean here = event.widget instanceof Control control && parent != null && isWithin(control, parent);
        if (!here) {
            wantFocus(false);
        }
    }

    private static boolean isWithin(Control control, Composite area) {
        return control == area || (control.getParent() != null && isWithin(control.getParent(), area));
    }

    private void wantFocus(boolean wants) {
        if (wants != wantsFocus && !display.isDisposed()) {
            for (int type : new int[] {SWT.KeyDown, SWT.MouseDown}) {
                if (wants) {
                    display.addFilter(type, elsewhere);
                } else {
                    display.removeFilter(type, elsewhere);
                }
            }
        }
        wantsFocus = wants;
    }

    /** The text is another: what counted and cut the old one goes. */
    private void showAgain(
            CorpusSession session,
            Composite area,
            EMenuService menus,
            EContextService contexts,
            Optional<Place> place) {
        boolean hadFocus = editing != null && editing.desk().view().canvas().isFocusControl();
        letGo();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (hadFocus) {
            focusText();
        }
        place.filter(at -> at.layer().equals(layer())).ifPresent(at -> wanted = at);
        show(session, area, menus, contexts);
    }

    /** An editor that came back with the window before its corpus did. */
    private void showEmpty(Composite area) {
        Label empty = new Label(area, SWT.CENTER | SWT.WRAP);
        empty.setText(words.get("empty.noArticle", layer().article()));
        empty.setBackground(new Color(theme.color(ThemeColor.PAPER)));
        empty.setForeground(new Color(theme.color(ThemeColor.QUIET_TEXT)));
    }

    private void zoomByWheel(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0) {
            return;
        }
        if (event.count > 0) {
            zoom.in();
        } else {
            zoom.out();
        }
    }

    /** Before the corpus goes: nothing here reads from it any more. */
    @Override
    public void closing(CorpusSession session) {
        stop();
        if (parent != null && !parent.isDisposed()) {
            for (Control child : parent.getChildren()) {
                child.dispose();
            }
            showEmpty(parent);
            parent.layout();
        }
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
        following.clear();
        wantFocus(false);
        letGo();
    }

    /** Of what is shown, what is to be shown, and what follows it. */
    private void letGo() {
        if (opening != null) {
            opening.abandon();
            opening = null;
        }
        editing = null;
        if (link != null) {
            link.close();
            link = null;
        }
        if (ruler != null) {
            ruler.close();
            ruler = null;
        }
    }

    @Focus
    @Override
    public void focusText() {
        Optional<? extends Control> text = editing != null
                ? Optional.of(editing.desk().view().canvas())
                : Optional.ofNullable(opening).flatMap(ArticleOpening::canvas);
        wantFocus(editing == null);
        if (text.isPresent() && !text.get().isDisposed()) {
            text.get().setFocus();
        } else if (parent != null && !parent.isDisposed()) {
            parent.setFocus();
        }
        if (keys != null) {
            keys.update();
        }
        if (link != null) {
            link.publish();
        }
    }

    @Override
    public LayerKey layer() {
        return new LayerKey(state(WorkbenchIds.STATE_ANNOTATOR), state(WorkbenchIds.STATE_ARTICLE));
    }

    private String state(String key) {
        return Objects.requireNonNullElse(part.getPersistedState().get(key), "");
    }

    @Override
    public OptionalInt firstOffset() {
        return editing == null
                ? OptionalInt.empty()
                : OptionalInt.of(editing.desk().view().firstOffset());
    }

    @Override
    public void scrollTo(int offset) {
        if (editing != null) {
            editing.desk().view().scrollTo(offset);
        } else {
            wantedTop = offset;
        }
    }

    @Override
    public ListenerHandle onScroll(Runnable listener) {
        scrolling.add(listener);
        return () -> scrolling.remove(listener);
    }

    @Override
    public void reveal(Place place) {
        if (editing != null) {
            editing.reveal(place);
        } else {
            wanted = place;
        }
    }
}
