package org.peristiwa.ui.schema;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.OpenCorpusListener;

/** A corpus that is open without a folder. */
final class OneSession implements OpenCorpus, CorpusListener {

    private final List<OpenCorpusListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable CorpusSession session;

    void open(CorpusSession opened) {
        session = opened;
        opened.listen(this);
        listeners.forEach(listener -> listener.opened(opened));
    }

    @Override
    public void changed(CorpusChange change) {
        if (Display.getCurrent() != null) {
            listeners.forEach(listener -> listener.changed(change));
        } else {
            Display.getDefault().asyncExec(() -> listeners.forEach(listener -> listener.changed(change)));
        }
    }

    @Override
    public Optional<CorpusSession> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public void close() {
        CorpusSession old = session;
        if (old != null) {
            listeners.forEach(listener -> listener.closing(old));
            session = null;
            old.close();
            listeners.forEach(OpenCorpusListener::closed);
        }
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
    public CorpusSession load(Path folder) {
        throw new UnsupportedOperationException("there are no folders here");
    }

    @Override
    public CorpusSession make(Path folder, Locale language, String schema) {
        throw new UnsupportedOperationException("there are no folders here");
    }

    @Override
    public void show(CorpusSession loaded) {
        throw new UnsupportedOperationException("there are no folders here");
    }

    @Override
    public void reopen(boolean unsavedIsGivenUp) {
        throw new UnsupportedOperationException("there are no folders here");
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }
}
