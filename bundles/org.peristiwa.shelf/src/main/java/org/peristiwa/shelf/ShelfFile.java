package org.peristiwa.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
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

    private @Nullable MVStore store;
    private @Nullable Path path;
    private int made;
    private int there;

    private ShelfFile() {}

    /** An empty table in the file. */
    synchronized <K, V> MVMap<K, V> map() {
        MVStore open = store;
        if (open == null) {
            open = open();
            store = open;
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

    /** Takes tables out again, and with the last one the file. */
    synchronized void remove(Collection<? extends MVMap<?, ?>> tables) {
        MVStore open = store;
        if (open == null) {
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
