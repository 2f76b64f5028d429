package org.peristiwa.edit;

/** A subscription. Closing it ends it; closing it again does nothing. */
public interface ListenerHandle extends AutoCloseable {

    @Override
    void close();
}
