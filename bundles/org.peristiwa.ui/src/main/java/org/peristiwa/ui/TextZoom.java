package org.peristiwa.ui;

import java.util.function.IntConsumer;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;

/** The size of article text on the screen; kept over restarts. An OSGi service. UI thread only. */
@ProviderType
public interface TextZoom {

    /** In per cent, from 50 to 400; 100 at first. */
    int percent();

    /** One step larger. */
    void in();

    /** One step smaller. */
    void out();

    /** Back to 100 %. */
    void reset();

    /** Starts to tell {@code listener} of each new percentage, until the handle is closed. */
    ListenerHandle listen(IntConsumer listener);
}
