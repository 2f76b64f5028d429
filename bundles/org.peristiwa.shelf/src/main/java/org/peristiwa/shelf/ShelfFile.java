package org.peristiwa.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The file of a shelf, once it is needed. Nothing in it outlives the process. */
final class ShelfFile {

    private static final System.Logger LOG = System.getLogger(ShelfFile.class.getName());

    /** Megabytes of pages that are kept in memory after they have been read. */
    private static final int READ_AGAIN = 2;

    /** Kilobytes of changed pages that wait in memory to be written. */
    private static final int WAITING = 512;

    private @Nullable MVStore store;
    private @Nullable Path path;
    private int maps;
    private boolean closed;

    /** An empty table in the file. */
    synchronized <K, V> MVMap<K, V> map() {
        if (closed) {
            throw new IllegalStateException("the shelf is closed");
        }
        MVStore open = store;
        if (open == null) {
            open = open();
            store = open;
        }
        maps++;
        return open.openMap("map-" + maps);
    }

    private MVStore open() {
        try {
            Path made = Files.createTempFile("peristiwa-", ".shelf");
            path = made;
            MVStore opened = new MVStore.Builder()
                    .fileName(made.toString())
                    .cacheSize(READ_AGAIN)
                    .autoCommitBufferSize(WAITING)
                    .autoCommitDisabled()
                    .open();
            opened.setRetentionTime(0);
            opened.setVersionsToKeep(0);
            deleteNow(made);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the system lets an open file have no name, nothing is left of it however the process ends. */
    private void deleteNow(Path made) {
        try {
            Files.delete(made);
            path = null;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "is deleted when it is closed", e);
        }
    }

    synchronized void close() {
        closed = true;
        if (store != null) {
            store.closeImmediately();
            store = null;
        }
        if (path != null) {
            deleteNow(path);
        }
    }
}
