package org.peristiwa.ui;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The keys of commands as they are bound now, by the product or by the user. In the e4 context of the application. */
@ProviderType
public interface KeyNames {

    /**
     * The key of a command, as the user reads it: {@code Ctrl+Z}; the first where it has several.
     *
     * @param command id of a command
     */
    Optional<String> of(String command);
}
