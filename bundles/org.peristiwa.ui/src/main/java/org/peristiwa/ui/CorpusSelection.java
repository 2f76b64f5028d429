package org.peristiwa.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;

/**
 * The one selection of the workbench: caret, event frame, tables and problems follow it. An OSGi service.
 * UI thread only.
 */
@ProviderType
public interface CorpusSelection {

    /** What is selected; empty when no article is open. */
    Optional<Selected> current();

    /** Selects; listeners hear of it unless it is equal to what is selected but for who set it. */
    void select(Selected selected);

    /** Nothing is selected any more. */
    void clear();

    /** Starts to tell {@code listener} of each new selection, empty for none, until the handle is closed. */
    ListenerHandle listen(Consumer<Optional<Selected>> listener);
}
