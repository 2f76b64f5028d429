package org.peristiwa.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands here for its help: the launcher gives {@code open} to the workbench before the command line is asked. */
@Command(name = "open")
public final class OpenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR")
    private @Nullable Path folder;

    public OpenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new BadInput(terminal.words().text("error.openNeedsScreen", folder == null ? "" : folder));
    }
}
