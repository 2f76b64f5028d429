package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules as a corpus has set them. */
@Command(name = "list")
public final class RulesListCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public RulesListCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (CorpusSession session = services.corpora().openReadOnly(folder)) {
            new RuleList(terminal).print(services.checker().rules(session));
        }
        return ExitCode.FINE;
    }
}
