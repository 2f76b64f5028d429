package org.peristiwa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Words;

/** The folder that a command is to fill. */
public final class FreshOutput {

    private FreshOutput() {}

    /**
     * Refuses a folder that has something in it, unless the user insists; what is no earlier export the exporter
     * refuses even then.
     *
     * @throws BadInput if it is refused
     */
    public static void require(Path out, boolean force, Words words) throws IOException {
        if (force || !Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new BadInput(words.text("error.outIsFile", out));
        }
        try (Stream<Path> files = Files.list(out)) {
            if (files.findAny().isPresent()) {
                throw new BadInput(words.text("error.outNotEmpty", out));
            }
        }
    }
}
