package org.peristiwa.edit;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.model.layer.Layer;

/** What a verb works with while it runs. */
@ProviderType
public interface EditContext {

    /** The open corpus, to read from. */
    CorpusSession session();

    /** The only way to write. */
    ChangeWriter changes();

    /** An id for a new annotation or argument: a prefix for its kind and a number never given before in {@code layer}. */
    String newId(Layer layer, String prefix);

    /** The time of this step. */
    Instant now();

    /** Where the user's eyes belong after this step and after its undo; the last call counts. */
    void place(Place place);
}
