package org.peristiwa.exchange;

import java.io.Closeable;
import java.io.IOException;

/** Writes the documents of one export, in the order in which they come. */
public interface DocumentWriter extends Closeable {

    /** Writes one document; tells the losses of it. */
    void write(AnnotatedDocument document) throws IOException;

    /** Writes what stands behind the last document. Not called after a failure. */
    default void finish() throws IOException {}

    /** Lets go of open streams; called in any case. */
    @Override
    default void close() throws IOException {}
}
