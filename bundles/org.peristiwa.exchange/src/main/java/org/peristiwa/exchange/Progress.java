package org.peristiwa.exchange;

/** Hears how far long work has come, on the thread that does it, and may stop it. */
public interface Progress {

    /** Hears nothing and never stops. */
    Progress NONE = new Progress() {};

    /**
     * So much is done.
     *
     * @param what what was done last, such as the id of an article
     * @param done how many are done, 0 or more
     * @param total how many there are, or -1 when that is not known
     */
    default void at(String what, int done, int total) {}

    /** Whether to stop; asked between documents. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Gives up if it is to stop.
     *
     * @throws CancelledException if it is
     */
    default void check() throws CancelledException {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
