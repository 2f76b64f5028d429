package org.peristiwa.exchange.corpus;

/** What to do where an import brings a layer and its annotator has annotated the article already. */
public enum ExistingLayers {
    /** Import nothing at all and say so. */
    REFUSE,
    /** Put the imported annotations in the place of what is there; undo brings that back. */
    REPLACE,
    /** Pass over it where it says the same, so that an import that was interrupted goes on; refuse it otherwise. */
    RESUME
}
