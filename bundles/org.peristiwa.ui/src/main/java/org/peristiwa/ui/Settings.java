package org.peristiwa.ui;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the user has chosen, kept in the user's data folder over restarts. An OSGi service. Any thread. */
@ProviderType
public interface Settings {

    /** The value kept under {@code key}. */
    Optional<String> get(String key);

    /** The lines kept under {@code key}, none where there are none. */
    List<String> lines(String key);

    /** Keeps {@code value} under {@code key}, on disk when this returns. */
    void put(String key, String value);

    /** Keeps lines under {@code key}, on disk when this returns. */
    void putLines(String key, List<String> lines);
}
