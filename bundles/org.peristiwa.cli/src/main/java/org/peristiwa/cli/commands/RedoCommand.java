package org.peristiwa.cli.commands;

import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** Does steps again that were taken back. */
@Command(name = "redo")
public final class RedoCommand extends HistoryCommand {

    public RedoCommand(Services services, Terminal terminal) {
        super(services, terminal, Direction.REDO);
    }
}
