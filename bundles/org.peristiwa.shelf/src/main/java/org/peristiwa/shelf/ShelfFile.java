package org.peristiwa.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The one file of all shelves, there for as long as a table is in it. Nothing in it outlives the process. */
final class ShelfFile {

    /** One for all, as each has pages in memory. */
    static final ShelfFile SHARED = new ShelfFile();

    private static final System.Logger LOG = System.getLogger(ShelfFile.class.getName());

    /** Megabytes of pages that are kept in memory after they have been read. */
    private static final int READ_AGAIN = 4;

    /** Kilobytes of changed pages that wait in memory to be written. */
    private static final int WAITING = 1024;

    /** How far a cause is looked for; the store's own may go in a circle. */
    private static final int DEEPEST = 8;

    private @Nullable MVStore store;
    private @Nullable Path path;
    private int made;
    private int there;

    private ShelfFile() {}

    /** An empty table in the file. */
    synchronized <K, V> MVMap<K, V> map() {
        MVStore open = store;
        if (open == null || open.isClosed()) {
            open = open();
            store = open;
            there = 0;
        }
        made++;
        there++;
        return open.openMap("table-" + made);
    }

    private MVStore open() {
        try {
            Path temporary = Files.createTempFile("peristiwa-", ".shelf");
            path = temporary;
            MVStore opened = new MVStore.Builder()
                    .fileName(temporary.toString())
                    .cacheSize(READ_AGAIN)
                    .autoCommitBufferSize(WAITING)
                    .autoCommitDisabled()
                    .open();
            opened.setRetentionTime(0);
            opened.setVersionsToKeep(0);
            delete(temporary);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the system lets an open file have no name, nothing is left of it however the process ends. */
    private void delete(Path temporary) {
        try {
            Files.delete(temporary);
            path = null;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "is deleted when it is closed", e);
        }
    }

    /**
     * Does what writes into the file.
     *
     * @throws UncheckedIOException if the disk does not take it; its cause names the temporary folder
     */
    static <T> @Nullable T writing(Supplier<@Nullable T> write) {
        try {
            return write.get();
        } catch (MVStoreException e) {
            throw new UncheckedIOException(failure(e));
        }
    }

    /** What the disk said first: the store says of all that follows that it is closed. */
    private static IOException failure(MVStoreException told) {
        Throwable cause = told;
        for (int depth = 0; depth < DEEPEST && cause != null; depth++) {
            if (cause instanceof IOException disk) {
                return new FileSystemException(System.getProperty("java.io.tmpdir"), null, disk.getMessage());
            }
            cause = cause.getCause();
        }
        return new IOException(told.getMessage(), told);
    }

    /** Takes tables out again, and with the last one the file. */
    synchronized void remove(Collection<? extends MVMap<?, ?>> tables) {
        MVStore open = store;
        if (open == null || open.isClosed()) {
            return;
        }
        there -= tables.size();
        if (there > 0) {
            tables.forEach(open::removeMap);
            return;
        }
        open.closeImmediately();
        store = null;
        if (path != null) {
            delete(path);
        }
    }
}
