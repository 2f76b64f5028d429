package org.peristiwa.edit.bulk;

import org.peristiwa.edit.EditException;

/** Work over a corpus that the user cancelled. Nothing has been changed. */
public final class CancelledEditException extends EditException {

    private static final long serialVersionUID = 1L;

    public CancelledEditException() {
        super("cancelled");
    }
}
