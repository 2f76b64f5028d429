package org.peristiwa.edit.storage;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;

/** A journal that keeps nothing: for a corpus that lives as long as the process, and for one that is only read. */
public class NoJournal implements StepJournal {

    private static final StepDraft NOTHING = new StepDraft() {
        @Override
        public void about(Part part, boolean inModel) {
            // kept nowhere
        }

        @Override
        public void done(VerbLabel label, @Nullable Place place, Set<StoredPart> touched) {
            // kept nowhere
        }

        @Override
        public void doneForGood(VerbLabel label, Set<StoredPart> touched) {
            // kept nowhere
        }
    };

    @Override
    public KeptHistory history() throws IOException {
        return KeptHistory.EMPTY;
    }

    @Override
    public String putAside() {
        return "";
    }

    @Override
    public StepDraft begin() {
        return NOTHING;
    }

    @Override
    public void undone() {
        // kept nowhere
    }

    @Override
    public void redone() {
        // kept nowhere
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
        // kept nowhere
    }

    @Override
    public void forgetAll() {
        // kept nowhere
    }

    @Override
    public void giveUpUnsaved(boolean recoveredToo) {
        // kept nowhere
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
