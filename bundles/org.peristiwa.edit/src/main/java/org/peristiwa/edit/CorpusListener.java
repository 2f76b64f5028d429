package org.peristiwa.edit;

import java.io.IOException;

/**
 * Hears of changes to an open corpus, on the thread that made them, which holds the session meanwhile: a listener
 * must not wait for another thread. It may execute verbs; all listeners hear of the first change before the next.
 */
public interface CorpusListener {

    /** A step was done, undone or done again. */
    default void changed(CorpusChange change) {}

    /** Something was saved, or became different from what is saved. */
    default void savedStateChanged() {}

    /**
     * A layer that has just been read was of an older version of the schema and has been changed to fit the present one;
     * its file has not.
     *
     * @param layer which layer
     * @param fromVersion the version that it had; empty for none
     */
    default void broughtUpToDate(LayerKey layer, String fromVersion) {}

    /**
     * Steps cannot be written to the journal: they are in memory only, and lost if the program ends now. It is tried
     * again by itself. Told on a thread of the journal, which must not call the session.
     *
     * @param why what the system says, such as a full disk
     */
    default void notSafe(IOException why) {}

    /** After {@link #notSafe}: every step so far is on the disk. Told on a thread of the journal. */
    default void safeAgain() {}
}
