package org.peristiwa.ui.workbench.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.Importer;

/**
 * Finds out which format a file or folder has, beside the screen: every reader looks at it, and for a folder at what lies in it. UI
 * thread only.
 */
final class Recognition {

    private final Formats formats;
    private final Runnable found;
    private final LookAhead lookAhead;
    private @Nullable Path path;
    private Optional<Importer> importer = Optional.empty();
    private boolean looking;

    /**
     * @param control when it is gone nothing is looked at any more
     * @param name of the work, in the user's language
     * @param found is called when the format of what was asked last is known
     */
    Recognition(Control control, String name, Formats formats, Runnable found) {
        this.formats = formats;
        this.found = found;
        this.lookAhead = new LookAhead(control, name, reason -> take(Optional.empty()));
    }

    /** Asks about {@code input}, unless that was what was asked last. */
    void look(Path input) {
        if (input.equals(path)) {
            return;
        }
        path = input;
        importer = Optional.empty();
        looking = true;
        lookAhead.ask(answers -> {
            Optional<Importer> first = formats.recognise(input).stream().findFirst();
            answers.show(() -> take(first));
        });
    }

    private void take(Optional<Importer> first) {
        looking = false;
        importer = first;
        found.run();
    }

    /** Nothing is asked any more. */
    void forget() {
        lookAhead.stop();
        path = null;
        importer = Optional.empty();
        looking = false;
    }

    /** Whether the answer is still to come. */
    boolean isLooking() {
        return looking;
    }

    /** The first that takes what was asked last for its own; empty where none does, or it is not known yet. */
    Optional<Importer> importer() {
        return importer;
    }
}
