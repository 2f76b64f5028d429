package org.peristiwa.edit;

import org.peristiwa.edit.storage.StoredPart;

/**
 * A file of an open corpus that another program has changed since it was read or written here: git, a sync tool, a text
 * editor.
 *
 * @param part what the file holds
 * @param kind what happened to it
 * @param unsavedHere whether the part has been changed in memory as well, so that one of the two has to give way
 */
public record OutsideChange(StoredPart part, Kind kind, boolean unsavedHere) {

    /** What happened to a file. */
    public enum Kind {
        /** It was not there before. */
        MADE,
        /** It holds something else. */
        CHANGED,
        /** It is gone. */
        REMOVED
    }
}
