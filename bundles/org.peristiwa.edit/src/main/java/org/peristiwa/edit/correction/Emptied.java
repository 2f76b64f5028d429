package org.peristiwa.edit.correction;

/** What becomes of annotations of whose words a correction leaves nothing. */
public enum Emptied {
    /** The correction is refused. */
    REFUSE,
    /** An event becomes implicit, a report loses its cue or content, all else is deleted with what hangs on it. */
    RELEASE
}
