package org.peristiwa.cli.commands;

import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** Says which version this is, and of what it runs on. */
@Command(name = "version")
public final class VersionCommand implements Callable<Integer> {

    private final String version;
    private final Terminal terminal;

    public VersionCommand(String version, Terminal terminal) {
        this.version = version;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.print("Peristiwa " + version);
        terminal.print("Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return ExitCode.FINE;
    }
}
