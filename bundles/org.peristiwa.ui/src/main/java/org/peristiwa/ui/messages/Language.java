package org.peristiwa.ui.messages;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;

/** The language of the user interface; kept over restarts. An OSGi service. Switching is for the UI thread only. */
@ProviderType
public interface Language {

    /** The language of the screen now. */
    Locale current();

    /** The languages that the product speaks, English first. */
    List<Locale> available();

    /**
     * Changes the language at once.
     *
     * @throws IllegalArgumentException if it is not among {@link #available}
     */
    void switchTo(Locale language);

    /**
     * The words of the bundle of {@code anchor}: {@code messages.properties} and {@code messages_id.properties}
     * in its package, always in the language that is current when a word is asked for.
     */
    Messages messages(Class<?> anchor);

    /** Starts to tell {@code listener} of each new language, until the handle is closed. */
    ListenerHandle listen(Runnable listener);
}
