package org.peristiwa.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Documents one at a time, in a stable order. Read by one thread; closed by who opened it. */
public interface DocumentStream extends Closeable {

    /**
     * The next document, or empty behind the last one.
     *
     * @throws InputFormatException if it is not what its format says; the stream is at its end then
     * @throws IOException if it cannot be read
     */
    Optional<AnnotatedDocument> next() throws IOException;

    @Override
    default void close() throws IOException {}
}
