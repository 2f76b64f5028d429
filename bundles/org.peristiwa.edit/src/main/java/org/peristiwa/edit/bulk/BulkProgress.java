package org.peristiwa.edit.bulk;

/** Hears how far long work over a corpus has come, on the thread that does it, and may stop it. */
public interface BulkProgress {

    /** Hears nothing and never stops. */
    BulkProgress NONE = new BulkProgress() {};

    /**
     * So much is done.
     *
     * @param what what comes next, such as the id of an article
     * @param done how many are done, 0 or more
     * @param total how many there are
     */
    default void at(String what, int done, int total) {}

    /** Whether to stop; asked between layers. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Says how far it is, and gives up if it is to stop.
     *
     * @throws CancelledEditException if it is; a verb that throws it has changed nothing
     */
    default void step(String what, int done, int total) {
        if (cancelled()) {
            throw new CancelledEditException();
        }
        at(what, done, total);
    }
}
