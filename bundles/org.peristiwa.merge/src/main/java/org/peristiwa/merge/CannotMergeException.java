package org.peristiwa.merge;

import java.io.IOException;

/** Versions that no merge can bring together. The message is one sentence. */
public class CannotMergeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Made by whoever compared them. */
    public CannotMergeException(String message) {
        super(message);
    }
}
