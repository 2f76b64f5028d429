package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.store.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prepares a corpus for merging by git, and says the commands that let a clone do it. */
@Command(name = "git-setup")
public final class GitSetupCommand implements Callable<Integer> {

    private final Path program;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    /** @param program what starts this program */
    public GitSetupCommand(Path program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (CorpusFolder.addGitAttributes(folder)) {
            terminal.print(terminal.words().text("git-setup.attributes", folder.resolve(".gitattributes")));
        }
        terminal.print(terminal.words().text("git-setup.run"));
        terminal.print(gitConfig("name", "\"Peristiwa\""));
        // Git hands the driver to a shell, on Windows too, and quotes %P itself.
        String started = "'" + program.toString().replace('\\', '/').replace("'", "'\\''") + "'";
        terminal.print(gitConfig("driver", "\"" + started + " merge %O %A %B --path %P\""));
        return ExitCode.FINE;
    }

    private String gitConfig(String key, String value) {
        String where = folder.toAbsolutePath().normalize().toString().replace('\\', '/');
        return "git -C \"" + where + "\" config merge.peristiwa." + key + " " + value;
    }
}
