package org.peristiwa.ui.workbench.corpus;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.peristiwa.edit.CorpusSession;

/** Closes sessions beside the screen, for a journal waits until the disk has its last steps. */
final class ClosingSessions {

    private static final System.Logger LOG = System.getLogger(ClosingSessions.class.getName());

    private final Map<Path, CompletableFuture<Void>> pending = new ConcurrentHashMap<>();

    /**
     * Closes a session, soon.
     *
     * @param folder of its corpus
     * @param leave how it is closed
     */
    void close(CorpusSession session, Path folder, Consumer<CorpusSession> leave) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        pending.put(folder, ended);
        new Thread(() -> run(session, folder, leave, ended), "closing " + folder.getFileName()).start();
    }

    private void run(CorpusSession session, Path folder, Consumer<CorpusSession> leave, CompletableFuture<Void> ended) {
        try {
            leave.accept(session);
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, folder + " was not closed well", e);
        } finally {
            pending.remove(folder, ended);
            ended.complete(null);
        }
    }

    /** Waits until the corpus in {@code folder} can be opened again. */
    void await(Path folder) {
        CompletableFuture<Void> ended = pending.get(folder);
        if (ended != null) {
            ended.join();
        }
    }

    /** Waits until all are closed. */
    void awaitAll() {
        List.copyOf(pending.values()).forEach(CompletableFuture::join);
    }
}
