package org.peristiwa.store.internal.journal;

import java.io.IOException;
import org.peristiwa.edit.storage.StoredPart;

/** The files of a corpus, as the journal has to know them. */
public interface PartFiles {

    /** SHA-256 of the file of {@code part} as it is now; empty where there is none. */
    String hashNow(StoredPart part) throws IOException;

    /** SHA-256 of the file of {@code part} as it was last read or written; empty where there was none. */
    String hashKnown(StoredPart part) throws IOException;
}
