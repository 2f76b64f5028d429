package org.peristiwa.edit.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;

/** For a corpus that lives as long as the process. */
public final class NoJournal implements StepJournal {

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
    public KeptHistory history() {
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
