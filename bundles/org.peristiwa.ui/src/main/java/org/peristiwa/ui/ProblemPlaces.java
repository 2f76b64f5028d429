package org.peristiwa.ui;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;

/** Where in the text of a layer there are problems. An OSGi service of whoever checks; there may be none. UI thread only. */
@ProviderType
public interface ProblemPlaces {

    /**
     * A problem in the text.
     *
     * @param offset UTF-16 offset where it begins
     * @param error whether it is more than a warning
     */
    record Spot(int offset, boolean error) {}

    /** The problems of a layer that have a place in its text, in text order. */
    List<Spot> spots(LayerKey layer);

    /** Tells {@code listener} on the UI thread when the problems have changed, until the handle is closed. */
    ListenerHandle listen(Runnable listener);
}
