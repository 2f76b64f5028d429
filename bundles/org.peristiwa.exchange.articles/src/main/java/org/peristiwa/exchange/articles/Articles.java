package org.peristiwa.exchange.articles;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.peristiwa.exchange.Options;

/** The articles of a file, one at a time. */
interface Articles extends Closeable {

    /** Begins to read a file. */
    @FunctionalInterface
    interface Opener {
        Articles open(Path file, Options options) throws IOException;
    }

    /** Reads a file that is one article. */
    @FunctionalInterface
    interface Only {
        FoundArticle read(Path file) throws IOException;
    }

    /**
     * The next article, or empty behind the last one.
     *
     * @throws org.peristiwa.exchange.InputFormatException if it is wrong; the one behind it can be read then
     */
    Optional<FoundArticle> next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** The article that a file is. */
    static Opener only(Only reader) {
        return (file, options) -> new Articles() {
            private boolean read;

            @Override
            public Optional<FoundArticle> next() throws IOException {
                if (read) {
                    return Optional.empty();
                }
                read = true;
                return Optional.of(reader.read(file));
            }
        };
    }
}
