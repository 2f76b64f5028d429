package org.peristiwa.ui.timeline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
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
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.TypeColor;

/** The events of the article at the caret on an axis of time. */
public final class TimelinePart implements OpenCorpusListener {

    private static final System.Logger LOG = System.getLogger(TimelinePart.class.getName());

    private static final String ID = "org.peristiwa.part.timeline";

    /** Steps that follow one another closely are read once. */
    private static final int PAUSE_MILLIS = 150;

    private final OpenCorpus corpus;
    private final CorpusSelection selection;
    private final ArticleEditors editors;
    private final Theme theme;
    private final Language language;
    private final Messages words;
    private final List<ListenerHandle> following = new ArrayList<>();
    private final Runnable read = this::read;
    private @Nullable TimelineCanvas canvas;
    private @Nullable LayerKey layer;
    private AtomicBoolean stopped = new AtomicBoolean();

    @Inject
    public TimelinePart(
            OpenCorpus corpus, CorpusSelection selection, ArticleEditors editors, Theme theme, Language language) {
        this.corpus = corpus;
        this.selection = selection;
        this.editors = editors;
        this.theme = theme;
        this.language = language;
        this.words = language.messages(TimelinePart.class);
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        TimelineCanvas made = new TimelineCanvas(parent, theme, this::color);
        made.onChosen(this::lead);
        made.onOpened(event -> place(event).ifPresent(editors::reveal));
        canvas = made;
        following.add(selection.listen(this::follow));
        following.add(theme.listen(made.control()::redraw));
        following.add(language.listen(this::relabel));
        following.add(corpus.listen(this));
        relabel();
        follow(selection.current());
    }

    @PreDestroy
    void stop() {
        following.forEach(ListenerHandle::close);
        stopped.set(true);
    }

    @Focus
    void focus() {
        if (canvas != null) {
            canvas.control().setFocus();
        }
    }

    private TypeColor color(TimedEvent event) {
        return corpus.session()
                .map(CorpusSession::types)
                .flatMap(types -> event.type().map(type -> theme.typeColor(type, types)))
                .orElseGet(theme::unknownTypeColor);
    }

    private Optional<Place> place(TimedEvent event) {
        @Nullable Span begin = event.offset() < 0 ? null : new Span(event.offset(), event.offset() + 1);
        return Optional.ofNullable(layer).map(key -> new Place(key, event.id(), begin));
    }

    private void lead(TimedEvent event) {
        if (layer != null) {
            selection.select(new Selected(layer, event.offset(), null, event.id(), ID));
        }
    }

    @Override
    public void opened(CorpusSession session) {
        relabel();
    }

    @Override
    public void closing(CorpusSession session) {
        stopped.set(true);
        layer = null;
        if (canvas != null && !canvas.control().isDisposed()) {
            canvas.show(List.of(), true);
        }
    }

    @Override
    public void closed() {
        relabel();
    }

    @Override
    public void changed(CorpusChange change) {
        if (change.schemaTouched() || (layer != null && change.layers().contains(layer))) {
            later();
        }
    }

    private void later() {
        if (canvas != null && !canvas.control().isDisposed()) {
            canvas.control().getDisplay().timerExec(PAUSE_MILLIS, read);
        }
    }

    private void relabel() {
        if (canvas != null && !canvas.control().isDisposed()) {
            String why = corpus.session().isEmpty()
                    ? "empty.noCorpus"
                    : (layer == null ? "empty.noArticle" : "empty.noEvent");
            canvas.label(words.get(why), words.get("untimed"), language.current());
            later();
        }
    }

    private void follow(Optional<Selected> now) {
        LayerKey at = now.map(Selected::layer)
                .filter(key -> corpus.session().isPresent())
                .orElse(null);
        if (!Objects.equals(at, layer)) {
            layer = at;
            if (canvas != null && !canvas.control().isDisposed()) {
                canvas.show(List.of(), true);
            }
            relabel();
            later();
        }
        if (canvas != null && !canvas.control().isDisposed()) {
            canvas.select(now.flatMap(Selected::annotation).orElse(null));
        }
    }

    @SuppressWarnings("IllegalCatch") // the corpus may be closed, or its file be damaged, while this reads it
    private void read() {
        stopped.set(true);
        CorpusSession session = corpus.session().orElse(null);
        LayerKey key = layer;
        if (session == null || key == null) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        TimelineReader reader = new TimelineReader(session, key, words, language.current());
        Display display = Display.getCurrent();
        Job.createSystem("timeline", (ICoreRunnable) monitor -> {
                    try {
                        List<TimedEvent> events = reader.read(stop::get);
                        OnScreen.later(display, () -> take(events, stop));
                    } catch (RuntimeException e) {
                        if (!stop.get()) {
                            LOG.log(System.Logger.Level.WARNING, "the timeline of " + key + " cannot be read", e);
                        }
                    }
                })
                .schedule();
    }

    private void take(List<TimedEvent> events, AtomicBoolean of) {
        if (!of.get() && canvas != null && !canvas.control().isDisposed()) {
            canvas.show(events, false);
        }
    }
}
