package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.workbench.corpus.Opening;

/** File > Open recent. */
public final class OpenRecentHandler {

    @Execute
    void open(@Named("folder") String folder, Opening opening) {
        opening.open(Path.of(folder));
    }
}
