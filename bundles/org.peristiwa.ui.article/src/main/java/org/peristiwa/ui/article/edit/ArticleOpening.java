package org.peristiwa.ui.article.edit;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.time.TimeReader;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.theme.ThemeColor;

/**
 * Opens a layer in two steps: the text can be read at once, and is annotated as soon as sentences, tokens, layer and index are
 * there. They are made beside the screen; only what is in memory already is shown in one step. UI thread.
 */
public final class ArticleOpening {

    private final Composite area;
    private final CorpusSession session;
    private final LayerKey key;
    private final Surroundings around;
    private final LongWork work;
    private final Supplier<Lettering> lettering;
    private final Consumer<Control> readable;
    private final Consumer<ArticleEditing> opened;
    private final Display display;
    private @Nullable ArticleReading reading;
    private boolean loading;
    private String state = "";

    /** Seen by the thread that loads, too. */
    private volatile boolean abandoned;

    /**
     * An opening that has not begun.
     *
     * @param area gets the canvas, and fills itself with it
     * @param lettering size and face of the text, as they are now
     * @param readable is called with what shows the text, if that comes before the layer
     * @param opened is called when the layer can be annotated
     */
    public ArticleOpening(
            Composite area,
            CorpusSession session,
            LayerKey key,
            Surroundings around,
            LongWork work,
            Supplier<Lettering> lettering,
            Consumer<Control> readable,
            Consumer<ArticleEditing> opened) {
        this.area = area;
        this.session = session;
        this.key = key;
        this.around = around;
        this.work = work;
        this.lettering = lettering;
        this.readable = readable;
        this.opened = opened;
        this.display = area.getDisplay();
    }

    /** Begins; the layer may be open when this returns. */
    public void start() {
        if (isInMemory()) {
            open();
        } else {
            load();
        }
    }

    /** Nobody waits for it any more: nothing is shown from now on, and loading ends at its next step. */
    public void abandon() {
        abandoned = true;
    }

    /** What shows the text until the layer is open; empty before that and after. */
    public Optional<Control> canvas() {
        return Optional.ofNullable(reading).map(text -> text.view().canvas());
    }

    private boolean isInMemory() {
        return session.layerInMemory(key).isPresent()
                && session.segmentationInMemory(key.article()).isPresent();
    }

    private void load() {
        loading = true;
        say(around.words().get("loading"));
        work.start(
                around.words().get("loading.article", key.article()),
                this::load,
                failure -> ended(() -> failure.ifPresentOrElse(this::refused, this::open)),
                () -> ended(() -> say(around.words().get("loading.stopped"))));
    }

    private void ended(Runnable then) {
        loading = false;
        onScreen(then);
    }

    private void onScreen(Runnable then) {
        if (!abandoned && !area.isDisposed()) {
            then.run();
        }
    }

    /** Beside the screen. Gives back why the layer cannot be shown; empty where it can. */
    private Optional<UncheckedIOException> load(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        try {
            ArticleText text = session.text(key.article());
            step(progress);
            OnScreen.later(display, () -> onScreen(() -> show(text)));
            session.segmentation(key.article());
            step(progress);
            session.openLayer(key);
            // Reads the grammar of the language, so that the first time that is marked does not wait for it.
            new TimeReader(session, key).knowsLanguage();
            step(progress);
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            if (abandoned) {
                // The corpus has been closed, or the article removed, under it.
                throw new OperationCanceledException();
            }
            throw e;
        }
    }

    private void step(SubMonitor progress) {
        progress.split(1);
        if (abandoned) {
            throw new OperationCanceledException();
        }
    }

    private void show(ArticleText text) {
        if (reading != null || isInMemory()) {
            return;
        }
        Lettering now = lettering.get();
        reading = new ArticleReading(area, text, around, now.zoom(), this::wantsMore);
        reading.view().setFace(now.face());
        area.layout();
        say(state);
        readable.accept(reading.view().canvas());
    }

    private void say(String text) {
        state = text;
        if (reading != null) {
            reading.say(text);
        }
    }

    /** Whoever asks for what needs the annotations is told what keeps them, and they are loaded if nobody does that. */
    private void wantsMore() {
        if (loading) {
            around.warn().accept(around.words().get("loading.wait"));
        } else {
            load();
        }
    }

    private void refused(UncheckedIOException failure) {
        String why = around.words().told(failure);
        around.warn().accept(why);
        if (reading != null) {
            say(why);
            return;
        }
        Label label = new Label(area, SWT.CENTER | SWT.WRAP);
        label.setText(why);
        label.setBackground(new Color(around.theme().color(ThemeColor.PAPER)));
        label.setForeground(new Color(around.theme().color(ThemeColor.QUIET_TEXT)));
        area.layout();
    }

    private void open() {
        ArticleReading read = reading;
        reading = null;
        Lettering now = lettering.get();
        ArticleEditing editing = new ArticleEditing(area, session, key, around, now.zoom());
        editing.face(now.face());
        if (read != null) {
            editing.desk().caret().moveTo(read.caret());
            boolean hadFocus = read.view().canvas().isFocusControl();
            int first = read.view().firstOffset();
            read.view().canvas().dispose();
            area.layout();
            editing.desk().view().startAt(first);
            if (hadFocus) {
                editing.desk().view().canvas().setFocus();
            }
        } else {
            area.layout();
        }
        opened.accept(editing);
    }
}
