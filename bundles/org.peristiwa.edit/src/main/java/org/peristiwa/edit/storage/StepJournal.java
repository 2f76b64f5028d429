package org.peristiwa.edit.storage;

import java.io.IOException;

/**
 * Writes down each step of an open corpus as it is made, so that none is lost where the process ends before it saves,
 * and so that undo works after a restart.
 *
 * <p>The session calls it from one thread at a time. Nothing but {@link #awaitDurable} waits for the disk.
 */
public interface StepJournal {

    /** Keeps nothing. */
    StepJournal NONE = new NoJournal();

    /** What earlier sessions have left, asked for once, when the corpus has been read and before anything is changed. */
    KeptHistory history() throws IOException;

    /**
     * What was kept could not be applied: it is put aside, and this session begins without a history.
     *
     * @return the file that it was put into, as the user would name it
     */
    String putAside() throws IOException;

    /** A verb begins. */
    StepDraft begin();

    /** The last step that is done was taken back. */
    void undone();

    /** The last step that was taken back was done again. */
    void redone();

    /** How many of the newest steps that are done can still be taken back after a restart. */
    int undoable();

    /**
     * Whether what has just been read of {@code part} is what the kept steps count from. Where it is not, somebody else
     * has changed it after it was saved: the steps up to the last one that touched it are forgotten.
     */
    boolean continues(StoredPart part);

    /** {@code part} has been read anew: steps up to the last one that touched it, and those undone, are forgotten. */
    void readAnew(StoredPart part);

    /**
     * Forgets every step; to be called when everything is saved.
     *
     * @throws IOException if the disk does not take it; nothing is forgotten then
     */
    void forgetAll() throws IOException;

    /**
     * Forgets what has not been saved, because the user gave it up.
     *
     * @param recoveredToo also what came from an earlier session; otherwise that waits for the next one
     */
    void giveUpUnsaved(boolean recoveredToo);

    /**
     * Waits until every step so far would outlive the process and a power loss.
     *
     * @throws IOException if the disk does not take them now; it is tried again by itself
     */
    void awaitDurable() throws IOException;

    /** Tells {@code listener} from now on; there is one. */
    void listen(Listener listener);

    /** Hears whether steps reach the disk, on a thread of the journal; must not call the session. */
    interface Listener {

        /** Steps do not reach the disk; told once, until they do again. */
        void failing(IOException why);

        /** All steps so far have reached the disk after all. */
        void works();
    }
}
