package org.peristiwa.ui.workbench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.store.CorpusStore;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;
import org.peristiwa.ui.SampleCorpus;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.jobs.OnScreen;

/** The corpus of the window, in its folder. */
@Component(immediate = true)
public final class OneCorpus implements OpenCorpus, CorpusListener {

    private static final String RECENT = "corpus.recent";
    private static final int MOST_RECENT = 10;

    private final Settings settings;
    private final CorpusStore store;
    private final SampleCorpus sample;
    private final ClosingSessions closing = new ClosingSessions();

    /** One is loaded after another: what was asked for last is shown last. */
    private final Object loading = new Object();

    private final List<OpenCorpusListener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable CorpusSession session;
    private @Nullable ListenerHandle following;

    @Activate
    public OneCorpus(@Reference Settings settings, @Reference CorpusStore store, @Reference ProductFolders folders) {
        this.settings = settings;
        this.store = store;
        this.sample = new SampleCorpus(folders);
    }

    /** The program ends. */
    @Deactivate
    void finish() {
        closing.awaitAll();
    }

    @Override
    public Optional<CorpusSession> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public CorpusSession load(Path folder) throws IOException {
        Path place = place(folder);
        CorpusSession open = session;
        if (open != null && place(open).equals(place)) {
            return open;
        }
        closing.await(place);
        synchronized (loading) {
            return store.open(place);
        }
    }

    @Override
    public CorpusSession make(Path folder, Locale language, String schema) throws IOException {
        Path place = place(folder);
        closing.await(place);
        synchronized (loading) {
            return store.create(place, String.valueOf(place.getFileName()), List.of(language.toLanguageTag()), schema);
        }
    }

    @Override
    public void show(CorpusSession loaded) {
        if (!loaded.equals(session)) {
            letGo();
            session = loaded;
            following = loaded.listen(this);
            remember(place(loaded));
            listeners.forEach(listener -> listener.opened(loaded));
        }
    }

    private static Path place(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static Path place(CorpusSession of) {
        return place(Path.of(of.location()));
    }

    @Override
    public void close() {
        if (session != null) {
            letGo();
            listeners.forEach(OpenCorpusListener::closed);
        }
    }

    @Override
    public void reopen(boolean unsavedIsGivenUp) throws IOException {
        CorpusSession old = session;
        if (old == null) {
            return;
        }
        Path folder = place(old);
        letGo(unsavedIsGivenUp ? CorpusSession::discard : CorpusSession::suspend);
        closing.await(folder);
        boolean opened = false;
        try {
            show(store.open(folder));
            opened = true;
        } finally {
            if (!opened) {
                listeners.forEach(OpenCorpusListener::closed);
            }
        }
    }

    /** Who closes has asked: what is not saved is given up, also what came back when this was opened. */
    private void letGo() {
        letGo(CorpusSession::discard);
    }

    private void letGo(Consumer<CorpusSession> leave) {
        CorpusSession old = session;
        if (old == null) {
            return;
        }
        listeners.forEach(listener -> listener.closing(old));
        session = null;
        if (following != null) {
            following.close();
        }
        closing.close(old, place(old), leave);
    }

    private void remember(Path folder) {
        if (sample.isScratch(folder)) {
            return;
        }
        List<String> lines = new ArrayList<>(settings.lines(RECENT));
        lines.remove(folder.toString());
        lines.add(0, folder.toString());
        settings.putLines(RECENT, lines.subList(0, Math.min(lines.size(), MOST_RECENT + 1)));
    }

    @Override
    public List<Path> recent() {
        String open = session == null ? "" : session.location();
        return settings.lines(RECENT).stream()
                .filter(line -> !line.isEmpty() && !line.equals(open))
                .limit(MOST_RECENT)
                .map(Path::of)
                .toList();
    }

    @Override
    public ListenerHandle listen(OpenCorpusListener listener) {
        listeners.add(listener);
        if (session != null) {
            listener.opened(session);
        }
        return () -> listeners.remove(listener);
    }

    @Override
    public void changed(CorpusChange change) {
        onScreen(() -> listeners.forEach(listener -> listener.changed(change)));
    }

    @Override
    public void savedStateChanged() {
        onScreen(() -> listeners.forEach(OpenCorpusListener::savedStateChanged));
    }

    @Override
    public void broughtUpToDate(LayerKey layer, String fromVersion) {
        onScreen(() -> listeners.forEach(listener -> listener.broughtUpToDate(layer, fromVersion)));
    }

    @Override
    public void notSafe(IOException why) {
        onScreen(() -> listeners.forEach(listener -> listener.notSafe(why)));
    }

    @Override
    public void safeAgain() {
        onScreen(() -> listeners.forEach(OpenCorpusListener::safeAgain));
    }

    /** At once where a step was done on the UI thread; later where it was done by long work, such as an import. */
    private void onScreen(Runnable tell) {
        if (Display.getCurrent() != null) {
            tell.run();
            return;
        }
        CorpusSession changed = session;
        OnScreen.later(Display.getDefault(), () -> {
            if (Objects.equals(changed, session)) {
                tell.run();
            }
        });
    }
}
