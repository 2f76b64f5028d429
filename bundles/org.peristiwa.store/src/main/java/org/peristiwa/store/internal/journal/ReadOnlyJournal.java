package org.peristiwa.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Recovery;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;

/** The journal of a corpus that is open for reading: what a crash left is read, and nothing is written. */
public final class ReadOnlyJournal implements StepJournal {

    private static final StepDraft FORGOTTEN = new StepDraft() {
        @Override
        public void about(Part part, boolean inModel) {
            // lives as long as the process
        }

        @Override
        public void done(VerbLabel label, @Nullable Place place, Set<StoredPart> touched) {
            // lives as long as the process
        }

        @Override
        public void doneForGood(VerbLabel label, Set<StoredPart> touched) {
            // lives as long as the process
        }
    };

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

    @Override
    public StepDraft begin() {
        return FORGOTTEN;
    }

    @Override
    public void undone() {
        // nothing is written
    }

    @Override
    public void redone() {
        // nothing is written
    }

    @Override
    public int undoable() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean continues(StoredPart part) {
        return true;
    }

    @Override
    public void readAnew(StoredPart part) {
        // nothing is written
    }

    @Override
    public void forgetAll() {
        // nothing is written
    }

    @Override
    public void giveUpUnsaved(boolean recoveredToo) {
        // nothing is written
    }

    @Override
    public void awaitDurable() {
        // there is nothing to wait for
    }

    @Override
    public void listen(Listener listener) {
        // nothing can fail
    }
}
