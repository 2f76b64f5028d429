package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.peristiwa.exchange.parts.Ahead;

/**
 * The files of articles, in their order. Small ones are loaded on another thread while somebody works on earlier ones. Where
 * enough of them wait, their lines are read there as well: so neither waits for the other for long, whichever has more to do.
 */
final class FilesAhead implements AutoCloseable {

    /** How many characters are loaded ahead, about. */
    private static final int MOST_WAITING = 1 << 19;

    /** What an article has in memory beside its characters, counted as these. */
    private static final int BESIDE = 1 << 10;

    private final Iterator<BratInput.Document> rest;
    private final ImportedTypes types;
    private final RepeatedNames names;
    private final Ahead<DocumentFiles> ahead =
            new Ahead<>(this::find, files -> BESIDE + files.loadedLength(), MOST_WAITING);

    /**
     * @param types the types that there are
     * @param names those that come again and again in files of annotations
     */
    FilesAhead(Iterable<BratInput.Document> documents, ImportedTypes types, RepeatedNames names) {
        this.rest = documents.iterator();
        this.types = types;
        this.names = names;
    }

    private Optional<DocumentFiles> find() {
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        DocumentFiles files = new DocumentFiles(rest.next(), names);
        if (ahead.isWellAhead()) {
            files.readLines(types);
        }
        return Optional.of(files);
    }

    /** Those of the next article; empty where there is none. */
    Optional<DocumentFiles> next() throws IOException {
        return ahead.next();
    }

    @Override
    public void close() {
        ahead.close();
    }
}
