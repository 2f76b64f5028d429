package org.peristiwa.edit.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.History;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.edit.Recovery;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.NoJournal;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;

/** The open corpus. */
public final class LiveSession implements CorpusSession {

    /** In turn: long work in the background reads in slices, and the screen is not to wait for the last of them. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final CorpusStorage storage;
    private final Clock clock;
    private final OpenModel model;
    private final ModelWriter writer;
    private final StepHistory history;
    private final SavedStates states;
    private final StepJournal journal;
    private final Recovery recovery;
    private final Listeners listeners = new Listeners();
    private final Saving saving;
    private final OlderLayers olderLayers;
    private final Fetching fetching;
    private final OutsideFiles outside;
    private final Cuts cuts;
    private boolean running;
    private boolean closed;

    /** Opens what {@code storage} keeps, which is then this session's to close. */
    public LiveSession(CorpusStorage storage, Segmenter segmenter, Clock clock) throws IOException {
        this.storage = storage;
        this.clock = clock;
        cuts = new Cuts(segmenter);
        Recovering.Opened opened = new Recovering(storage).open();
        model = opened.model();
        writer = opened.writer();
        states = opened.states();
        recovery = opened.recovery();
        journal = storage.journal();
        fetching = new Fetching(lock, model, storage, () -> closed);
        history = new StepHistory(opened.history(), lock, this::requireReady, this::movedInHistory);
        saving = new Saving(model, storage, states);
        olderLayers = new OlderLayers(model, states, this::recording, journal, this::forgetStepsOf);
        outside = new OutsideFiles(model, writer, storage, states, history, olderLayers, fetching, listeners);
        model.whenRead(layer -> {
            loaded(OpenModel.keyOf(layer.layer()));
            olderLayers.bringUpToDate(layer);
            tellOfOlderLayers();
        });
        model.inMemory().forEach(olderLayers::bringUpToDate);
        journal.listen(new StepJournal.Listener() {
            @Override
            public void failing(IOException why) {
                listeners.tellAtOnce(listener -> listener.notSafe(why));
            }

            @Override
            public void works() {
                listeners.tellAtOnce(CorpusListener::safeAgain);
            }
        });
    }

    @Override
    public Corpus corpus() {
        return model.corpus();
    }

    @Override
    public Schema schema() {
        return reading(model::schema);
    }

    @Override
    public SchemaView types() {
        // What the screen asks with every stroke is not to wait for work in the background.
        return model.typesInMemory().orElseGet(() -> reading(model::types));
    }

    @Override
    public Optional<Article> article(String id) {
        return reading(() -> model.article(id));
    }

    @Override
    public Optional<Article> articleIgnoringCase(String id) {
        return reading(() -> model.articleIgnoringCase(id));
    }

    @Override
    public ArticleText text(String articleId) {
        return reading(() -> model.text(articleId));
    }

    @Override
    public Segmentation segmentation(String articleId) {
        // Cut without holding the session: nobody who wants something else is to wait for that.
        ArticleText text = text(articleId);
        return cuts.of(articleId, text, languageOf(articleId));
    }

    @Override
    public Optional<Segmentation> segmentationInMemory(String articleId) {
        return reading(() -> model.hasTextInMemory(articleId)
                ? cuts.inMemory(articleId, model.text(articleId), languageOf(articleId))
                : Optional.empty());
    }

    private Locale languageOf(String articleId) {
        return Locale.forLanguageTag(
                article(articleId).map(Article::getLanguage).orElse(""));
    }

    @Override
    public SortedSet<LayerKey> layers() {
        return reading(model::known);
    }

    @Override
    public Optional<Layer> layer(LayerKey key) {
        fetching.fetch(key);
        return reading(() -> model.layer(key).map(IndexedLayer::layer));
    }

    @Override
    public Optional<Layer> layerInMemory(LayerKey key) {
        return reading(() -> model.inMemory(key).map(IndexedLayer::layer));
    }

    @Override
    public LayerState stateOf(LayerKey key) {
        Optional<LayerState> inMemory = reading(() -> model.inMemory(key)
                .map(open -> open.layer().getState())
                .or(() -> model.knows(key) ? Optional.empty() : Optional.of(LayerState.NEW)));
        // Others need not wait for the disk
        return inMemory.or(() -> storage.layerState(key)).orElse(LayerState.NEW);
    }

    @Override
    public Layer openLayer(LayerKey key) {
        fetching.fetch(key);
        return reading(() -> model.openLayer(key).layer());
    }

    @Override
    public LayerKey keyOf(Layer layer) {
        return OpenModel.keyOf(layer);
    }

    @Override
    public LayerIndex index(Layer layer) {
        return reading(() -> {
            IndexedLayer open = model.holding(layer);
            if (open == null) {
                throw new IllegalArgumentException("not a layer of this session: " + OpenModel.keyOf(layer));
            }
            return open.lookup();
        });
    }

    @Override
    public <R> R execute(Verb<R> verb) {
        return reading(() -> {
            requireIdle();
            running = true;
            try {
                return run(verb);
            } finally {
                running = false;
                tellOfOlderLayers();
            }
        });
    }

    private <R> R run(Verb<R> verb) {
        VerbLabel label = verb.label();
        StepDraft draft = journal.begin();
        Recorder recorder = new Recorder(model, writer, draft);
        RunningVerb context = recording(recorder);
        R result;
        try {
            result = verb.apply(context);
            new StepCheck(model).check(recorder.parts());
        } catch (RuntimeException | Error e) {
            recorder.takeAllBack();
            throw e;
        }
        if (!recorder.parts().isEmpty()) {
            Step step = new Step(writer, label, recorder, context.place());
            history.done(step);
            draft.done(label, context.place(), step.touched());
            history.keepNewest(journal.undoable());
            running = false;
            tell(step, CorpusChange.Kind.DONE, states.done(step));
        }
        return result;
    }

    private RunningVerb recording(Recorder recorder) {
        return new RunningVerb(this, model, recorder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public CorpusChange rehearse(Verb<?> verb) {
        return reading(() -> {
            requireIdle();
            running = true;
            Recorder recorder = new Recorder(model, writer, new NoJournal().begin());
            try {
                RunningVerb context = recording(recorder);
                verb.apply(context);
                new StepCheck(model).check(recorder.parts());
                return new Step(writer, verb.label(), recorder, context.place()).asChange(CorpusChange.Kind.DONE);
            } finally {
                recorder.takeAllBack();
                running = false;
                tellOfOlderLayers();
            }
        });
    }

    private void requireIdle() {
        if (closed) {
            throw new IllegalStateException("the corpus is closed");
        }
        if (running) {
            throw new IllegalStateException("a verb is running: it does others by their apply");
        }
    }

    /** Not while a verb runs: a listener may want to do another. */
    private void tellOfOlderLayers() {
        if (!running) {
            Map<LayerKey, String> news = olderLayers.takeNews();
            news.forEach((key, version) -> listeners.tell(listener -> listener.broughtUpToDate(key, version)));
            if (!news.isEmpty()) {
                listeners.tell(CorpusListener::savedStateChanged);
            }
        }
    }

    /** What a step of an earlier session names is looked up in layers that may not be in memory yet. */
    private void requireReady(Step step) {
        requireIdle();
        for (StoredPart part : step.touched()) {
            if (part instanceof StoredPart.OfLayer layer) {
                model.layer(layer.key());
            }
        }
    }

    /** A layer that somebody has changed since it was saved: the steps that were done to it no longer fit. */
    private void loaded(LayerKey key) {
        StoredPart part = new StoredPart.OfLayer(key);
        if (!journal.continues(part)) {
            forgetStepsOf(part);
        }
    }

    private void forgetStepsOf(StoredPart part) {
        history.forgetUpTo(step -> step.touched().contains(part));
    }

    private void movedInHistory(Step step, CorpusChange.Kind kind) {
        if (kind == CorpusChange.Kind.UNDONE) {
            journal.undone();
        } else {
            journal.redone();
        }
        tell(step, kind, kind == CorpusChange.Kind.UNDONE ? states.undone(step) : states.done(step));
    }

    private void tell(Step step, CorpusChange.Kind kind, boolean savedStateChanged) {
        CorpusChange change = step.asChange(kind);
        listeners.tell(listener -> listener.changed(change));
        if (savedStateChanged) {
            listeners.tell(CorpusListener::savedStateChanged);
        }
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public <T> T reading(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T passing(Supplier<T> read) {
        return reading(() -> {
            boolean outermost = model.beginPassing();
            try {
                return read.get();
            } finally {
                if (outermost) {
                    model.endPassing().forEach(this::letGo);
                }
            }
        });
    }

    private void letGo(StoredPart part) {
        if (states.isUnsaved(part) || states.isTouched(part)) {
            return;
        }
        model.release(part);
        if (part instanceof StoredPart.OfText text) {
            cuts.forget(text.article());
        }
    }

    @Override
    public void forgetHistory() throws IOException {
        holding(() -> {
            requireIdle();
            if (!states.unsaved().isEmpty()) {
                throw new IllegalStateException("something is unsaved");
            }
            journal.forgetAll();
            history.forgetUpTo(step -> true);
            states.forgetSteps();
            listeners.tell(CorpusListener::savedStateChanged);
            return true;
        });
    }

    @Override
    public ListenerHandle listen(CorpusListener listener) {
        return listeners.add(listener);
    }

    @Override
    public Set<LayerKey> unsavedLayers() {
        return reading(() -> states.unsaved().stream()
                .filter(StoredPart.OfLayer.class::isInstance)
                .map(part -> ((StoredPart.OfLayer) part).key())
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Map<LayerKey, String> broughtUpToDate() {
        return reading(olderLayers::all);
    }

    @Override
    public boolean hasUnsavedChanges() {
        return reading(() -> !states.unsaved().isEmpty());
    }

    @Override
    public void save(LayerKey key) throws IOException {
        saving(() -> {
            saving.save(key);
            return true;
        });
    }

    @Override
    public void saveAll() throws IOException {
        saving(() -> {
            saving.saveAll();
            return true;
        });
    }

    /** Work on files. */
    private interface Work<T> {
        T run() throws IOException;
    }

    /** Does work that nobody else's comes between. */
    private <T> T holding(Work<T> work) throws IOException {
        lock.lock();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }

    private void saving(Work<?> writing) throws IOException {
        holding(() -> {
            requireIdle();
            Set<StoredPart> before = states.unsaved();
            try {
                return writing.run();
            } finally {
                if (!before.equals(states.unsaved())) {
                    listeners.tell(CorpusListener::savedStateChanged);
                }
            }
        });
    }

    @Override
    public List<OutsideChange> outsideChanges() throws IOException {
        // The files are looked at without the lock, as there may be thousands; where one seems another, once more with
        // it
        return storage.changedOutside().isEmpty() ? List.of() : holding(outside::changes);
    }

    @Override
    public Optional<Layer> inFile(LayerKey key) throws IOException {
        return holding(() -> outside.inFile(key));
    }

    @Override
    public void reload(LayerKey key) throws IOException {
        holding(() -> {
            requireIdle();
            outside.reload(key);
            return true;
        });
    }

    @Override
    public void keepMine(StoredPart part) throws IOException {
        holding(() -> {
            outside.keepMine(part);
            return true;
        });
    }

    @Override
    public boolean isProtected(StoredPart part) {
        return storage.isProtected(part);
    }

    @Override
    public String location() {
        return storage.location();
    }

    @Override
    public void awaitDurable() throws IOException {
        journal.awaitDurable();
    }

    @Override
    public Recovery recovery() {
        return recovery;
    }

    @Override
    public void suspend() {
        close(() -> {});
    }

    @Override
    public void discard() {
        close(() -> journal.giveUpUnsaved(true));
    }

    @Override
    public void close() {
        close(() -> journal.giveUpUnsaved(false));
    }

    private void close(Runnable first) {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                first.run();
                storage.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
