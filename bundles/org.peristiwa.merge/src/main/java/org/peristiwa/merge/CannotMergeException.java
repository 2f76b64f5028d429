package org.peristiwa.merge;

import org.peristiwa.words.Localised;
import org.peristiwa.words.ToldIOException;

/** Versions that no merge can bring together. What it says is one sentence. */
public class CannotMergeException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    /** Made by whoever compared them. */
    public CannotMergeException(Localised sentence) {
        super(sentence);
    }
}
