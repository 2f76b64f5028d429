package org.peristiwa.ui;

import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;

/**
 * Hears of the corpus that is open, whichever it is: that it was opened or closed, and what changes in
 * it. Called on the UI thread.
 */
public interface OpenCorpusListener extends CorpusListener {

    /** A corpus has been opened. */
    default void opened(CorpusSession session) {}

    /** The corpus is about to be closed; it can still be read. */
    default void closing(CorpusSession session) {}

    /** No corpus is open any more. Not called between two corpora of which one takes the place of the other. */
    default void closed() {}
}
