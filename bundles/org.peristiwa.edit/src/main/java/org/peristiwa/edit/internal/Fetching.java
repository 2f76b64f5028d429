package org.peristiwa.edit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.text.ArticleText;

/**
 * Reads layers before the session is taken for them, so that who does not want them does not wait. Who asks for one that
 * another thread is reading waits for that thread.
 *
 * <p>What it reads from is looked at under the session's lock, and looked at again when the layer has been read: if it is
 * something else by then, the layer is dropped, and whoever asked for it reads it while holding the session.
 */
final class Fetching {

    private final ReentrantLock lock;
    private final OpenModel model;
    private final CorpusStorage storage;
    private final BooleanSupplier isClosed;
    private final Map<LayerKey, FutureTask<Boolean>> running = new ConcurrentHashMap<>();

    /**
     * What a layer is read with.
     *
     * @param article a copy: verbs may change the article meanwhile
     */
    private record Source(Article article, ArticleText text) {}

    Fetching(ReentrantLock lock, OpenModel model, CorpusStorage storage, BooleanSupplier isClosed) {
        this.lock = lock;
        this.model = model;
        this.storage = storage;
        this.isClosed = isClosed;
    }

    /**
     * Brings a layer into memory, if there is one. Does nothing for a thread that holds the session: others wait for that one
     * anyway.
     *
     * @throws UncheckedIOException if it cannot be read, as asking the model for it would
     */
    void fetch(LayerKey key) {
        if (lock.isHeldByCurrentThread()) {
            return;
        }
        Optional<Source> source = source(key);
        if (source.isEmpty()) {
            return;
        }
        FutureTask<Boolean> mine = new FutureTask<>(() -> read(key, source.get()));
        FutureTask<Boolean> first = running.putIfAbsent(key, mine);
        if (first == null) {
            mine.run();
            running.remove(key, mine);
        }
        await(first == null ? mine : first);
    }

    /** The file of a layer is another: what is being read of it is not kept. To be called by the thread that holds the session. */
    void forget(LayerKey key) {
        running.remove(key);
    }

    private Optional<Source> source(LayerKey key) {
        lock.lock();
        try {
            return !model.knows(key) || model.inMemory(key).isPresent()
                    ? Optional.empty()
                    : model.article(key.article())
                            .map(article -> new Source(EcoreUtil.copy(article), model.text(key.article())));
        } finally {
            lock.unlock();
        }
    }

    private boolean read(LayerKey key, Source source) {
        IndexedLayer read;
        try {
            read = new IndexedLayer(storage.loadLayer(key, source.article, source.text));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        lock.lock();
        try {
            if (isClosed.getAsBoolean()) {
                throw new IllegalStateException("the corpus is closed");
            }
            if (running.containsKey(key) && isStillFrom(key, source)) {
                model.adopt(key, read);
                return true;
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isStillFrom(LayerKey key, Source source) {
        return model.knows(key)
                && model.inMemory(key).isEmpty()
                && model.article(key.article()).isPresent()
                && model.text(key.article()) == source.text;
    }

    private static void await(FutureTask<Boolean> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException failure
                            ? failure
                            : new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
