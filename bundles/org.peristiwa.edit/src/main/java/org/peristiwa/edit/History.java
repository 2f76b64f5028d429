package org.peristiwa.edit;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The steps done since the corpus was opened, and before them the last ones of earlier sessions, as far as they are kept.
 */
@ProviderType
public interface History {

    /** The step that {@link #undo} would take back. */
    Optional<VerbLabel> undoable();

    /** The step that {@link #redo} would do again. */
    Optional<VerbLabel> redoable();

    /** Takes back the last step; does nothing where there is none. */
    void undo();

    /** Does the last undone step again; does nothing where there is none. */
    void redo();

    /** Every step that is done, oldest first. */
    List<VerbLabel> done();

    /** Every undone step, the next one to redo first. */
    List<VerbLabel> undone();
}
