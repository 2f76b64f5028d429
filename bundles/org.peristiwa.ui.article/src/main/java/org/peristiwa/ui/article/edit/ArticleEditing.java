package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.Place;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.suggest.LiveSuggestions;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.find.Finding;
import org.peristiwa.ui.article.paint.CanvasTheme;
import org.peristiwa.ui.article.scene.LayerScenes;
import org.peristiwa.ui.article.scene.TypeLook;
import org.peristiwa.ui.article.view.ArticleView;
import org.peristiwa.ui.jobs.OnScreen;

/** A layer open for annotating: view, caret, keyboard, mouse and commands put together. Needs SWT and no workbench. */
public final class ArticleEditing {

    private final ArticleDesk desk;
    private final Hints hints;
    private final Attention attention;
    private final ArticleActions actions;
    private final Finding finding;
    private final Suggesting suggesting;
    private final Surroundings around;
    private final List<Runnable> modeListeners = new ArrayList<>();
    private final ListenerHandle following;

    /** @param zoom 1 for the usual size */
    public ArticleEditing(Composite parent, CorpusSession session, LayerKey key, Surroundings around, double zoom) {
        this.around = around;
        Layer layer = session.openLayer(key);
        ArticleText text = session.text(key.article());
        Segmentation segmentation = session.segmentation(key.article());
        CaretModel caret = new CaretModel(text, segmentation);
        LayerScenes scenes = new LayerScenes(session, layer, around.language());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ArticleView view = new ArticleView(page, text, segmentation, scenes, caret, theme(session), zoom);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.canvas());
        finding = new Finding(page, around.theme(), around.words(), text, caret, view);
        desk = new ArticleDesk(session, key, caret, view, around);
        hints = new Hints(desk, this::modeChanged);
        attention = new Attention(desk);
        suggesting = new Suggesting(desk);
        actions = new ArticleActions(desk, hints, attention, finding, suggesting);
        new NavigationKeys(desk, hints);
        new MouseGestures(desk, hints, actions);
        new HoverCards(desk);
        caret.listen(attention::follow);
        caret.listen(suggesting::follow);
        SpokenText.of(desk, suggesting::card);
        view.onScroll(desk::closePopups);
        Display display = parent.getDisplay();
        following = session.listen(new CorpusListener() {
            @Override
            public void changed(CorpusChange change) {
                OnScreen.run(display, () -> follow(change));
            }
        });
        view.canvas().addListener(SWT.Dispose, event -> following.close());
    }

    private CanvasTheme theme(CorpusSession session) {
        return CanvasTheme.of(around.theme(), new TypeLook(around.theme(), session));
    }

    private void follow(CorpusChange change) {
        if (desk.view().canvas().isDisposed() || isOfNewText(change)) {
            return; // whoever shows this makes it anew
        }
        boolean ours = change.layers().contains(desk.key());
        if (!ours && !change.schemaTouched()) {
            return;
        }
        if (change.kind() != CorpusChange.Kind.DONE) {
            hints.cancel();
        }
        desk.view().refresh();
        if (change.kind() != CorpusChange.Kind.DONE) {
            change.place().filter(place -> place.layer().equals(desk.key())).ifPresent(this::reveal);
        }
        attention.follow();
        suggesting.follow();
    }

    /** Whether the text of the article is another after a change: then this shows what is no more. */
    public boolean isOfNewText(CorpusChange change) {
        return change.parts().stream()
                .anyMatch(part -> part instanceof CorpusChange.TextReplaced replaced
                        && replaced.article().equals(desk.key().article()));
    }

    private void modeChanged() {
        modeListeners.forEach(Runnable::run);
    }

    /** Calls {@code listener} when letters begin or cease to be hints rather than commands. */
    public void onModeChange(Runnable listener) {
        modeListeners.add(listener);
    }

    /** Whether letters are hints now. */
    public boolean takesLetters() {
        return hints.areShown();
    }

    public ArticleDesk desk() {
        return desk;
    }

    /** What the user can ask for. */
    public ArticleActions actions() {
        return actions;
    }

    /** Shows a place of this layer and puts caret and selection there. */
    public void reveal(Place place) {
        String annotation = place.annotationId()
                .filter(id -> desk.index().annotation(id).isPresent())
                .orElse(null);
        int offset =
                place.selection().map(span -> span.begin()).orElse(desk.caret().caret());
        if (annotation != null) {
            desk.caret().pick(annotation, offset);
        } else {
            desk.caret().restore(offset, place.span(), null);
        }
        desk.view().reveal(offset);
    }

    /** Shows at the caret what {@code suggestions} say from now on. */
    public void suggest(LiveSuggestions suggestions) {
        suggesting.ask(suggestions);
    }

    /** The theme has changed. */
    public void recolour() {
        desk.closePopups();
        desk.view().setTheme(theme(desk.session()));
    }

    /** The language has changed. */
    public void relabel() {
        hints.cancel();
        desk.closePopups();
        desk.view().refresh();
        finding.relabel();
        suggesting.follow();
    }

    /** Changes the face of the text, by its name in the system; empty for the usual one. */
    public void face(String name) {
        desk.closePopups();
        desk.view().setFace(name);
    }

    /** Changes the size of everything; 1 is the usual one. */
    public void zoom(double factor) {
        desk.closePopups();
        desk.view().setZoom(factor);
    }
}
