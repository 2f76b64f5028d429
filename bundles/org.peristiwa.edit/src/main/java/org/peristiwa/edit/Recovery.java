package org.peristiwa.edit;

import java.util.Optional;
import java.util.Set;
import org.peristiwa.words.Localised;

/**
 * What was found when a corpus was opened that an earlier session had not saved: it had been killed, or the disk was
 * full.
 *
 * @param steps how many steps were brought back; they are in the model now, and not in the files
 * @param layers the layers that they changed
 * @param putAside what was found and could not be brought back, if anything
 */
public record Recovery(int steps, Set<LayerKey> layers, Optional<PutAside> putAside) {

    public static final Recovery NONE = new Recovery(0, Set.of(), Optional.empty());

    public Recovery {
        layers = Set.copyOf(layers);
    }

    /** Whether there is nothing to tell. */
    public boolean isNothing() {
        return steps == 0 && putAside.isEmpty();
    }

    /**
     * Steps that do not fit the files as they are now. The files are left alone, the steps are kept in a file.
     *
     * @param steps how many
     * @param file where they are kept, as the user would name it
     * @param reason why they do not fit, in a few words
     */
    public record PutAside(int steps, String file, Localised reason) {}
}
