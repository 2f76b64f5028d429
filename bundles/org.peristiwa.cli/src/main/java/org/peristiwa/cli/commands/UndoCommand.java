package org.peristiwa.cli.commands;

import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** Takes the last steps back, whoever did them: the workbench or a command. */
@Command(name = "undo")
public final class UndoCommand extends HistoryCommand {

    public UndoCommand(Services services, Terminal terminal) {
        super(services, terminal, Direction.UNDO);
    }
}
