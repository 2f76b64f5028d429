package org.peristiwa.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.peristiwa.edit.Recovery;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.NoJournal;

/** The journal of a corpus that is open for reading: what a crash left is read, and nothing is written. */
public final class ReadOnlyJournal extends NoJournal {

    private final Path path;
    private final PartFiles files;

    /** To be used only where nobody has the corpus open for writing. */
    public ReadOnlyJournal(Path path, PartFiles files) {
        this.path = path;
        this.files = files;
    }

    @Override
    public KeptHistory history() throws IOException {
        FoundJournal found = FoundJournal.read(path, files);
        KeptHistory read = found.history();
        Optional<Recovery.PutAside> aside =
                found.unfit().map(reason -> new Recovery.PutAside(found.lostSteps(), path.toString(), reason));
        return new KeptHistory(read.done(), read.undone(), read.parts(), aside);
    }

    @Override
    public String putAside() {
        return path.toString();
    }
}
