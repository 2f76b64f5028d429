package org.peristiwa.platform.bundles;

import java.nio.file.Path;
import org.peristiwa.words.Localised;

/**
 * A bundle that the user has added, as it is now.
 *
 * @param symbolicName its name, or that of its file where it has none
 * @param version its version, or an empty string where it has none
 * @param file its file in the watched folder
 * @param state whether it works
 * @param problem why it does not, on one line; {@link Localised#none} where it does
 */
public record ExtraBundle(String symbolicName, String version, Path file, State state, Localised problem) {

    /** Whether an added bundle works. */
    public enum State {
        /** Started; what it offers is in use. */
        ACTIVE,
        /** A fragment that has joined its host. */
        ATTACHED,
        /** Left out, for the reason in {@link ExtraBundle#problem}. */
        SKIPPED
    }
}
