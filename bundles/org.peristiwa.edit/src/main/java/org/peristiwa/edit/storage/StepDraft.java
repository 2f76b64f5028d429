package org.peristiwa.edit.storage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;

/** One verb being written down; where it fails, its draft is thrown away. */
public interface StepDraft {

    /**
     * A part is about to be made: what it names is still where it was.
     *
     * @param inModel whether it changes what the open corpus holds now, and not an object that is still to be added, or
     *     that has been taken out
     */
    void about(Part part, boolean inModel);

    /**
     * The verb has become a step.
     *
     * @param touched what it changed
     */
    void done(VerbLabel label, @Nullable Place place, Set<StoredPart> touched);

    /**
     * What was written down has been made, and is no step that anyone can undo. Steps up to the last one that touched the
     * same are forgotten.
     *
     * @param touched what it changed
     */
    void doneForGood(VerbLabel label, Set<StoredPart> touched);
}
