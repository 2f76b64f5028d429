package org.peristiwa.exchange;

import java.io.Closeable;
import java.io.IOException;

/** Writes the documents of one export, in the order in which they come. */
public interface DocumentWriter extends Closeable {

    /** Writes one document; tells the losses of it. */
    void write(AnnotatedDocument document) throws IOException;

    /** Writes what stands behind the last document. Not called after a failure. */
    default void finish() throws IOException {}

    /**
     * What the head of the datasheet says of this format beside what it says of all: lines of YAML, each ended. Asked for
     * once, behind {@link #finish}.
     */
    default String datasheetHead() {
        return "";
    }

    /** Lets go of open streams; called in any case. */
    @Override
    default void close() throws IOException {}
}
