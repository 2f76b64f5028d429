package org.peristiwa.ui;

import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;

/** The typeface of article text on the screen; kept over restarts. An OSGi service. UI thread only. */
@ProviderType
public interface TextFace {

    /** Its name as the system has it; empty for the one that the program chooses. */
    String name();

    /** Chooses another at once; empty for the one that the program chooses. */
    void choose(String name);

    /** Starts to call {@code listener} after each choice, until the handle is closed. */
    ListenerHandle listen(Runnable listener);
}
