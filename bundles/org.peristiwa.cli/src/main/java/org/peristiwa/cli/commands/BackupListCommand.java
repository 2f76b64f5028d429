package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the versions that are kept: annotator, article, time, bytes, name; of each layer the newest first. */
@Command(name = "list")
public final class BackupListCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Option(names = "--annotator", paramLabel = "NAME")
    private @Nullable String annotator;

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    public BackupListCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Columns columns = new Columns();
        for (Backup backup : services.corpora().backups(folder)) {
            boolean wanted =
                    (annotator == null || annotator.equals(backup.layer().annotator()))
                            && (article == null || article.equals(backup.layer().article()));
            if (wanted) {
                columns.row(List.of(
                        backup.layer().annotator(),
                        backup.layer().article(),
                        backup.saved().toString(),
                        Long.toString(backup.size()),
                        backup.name()));
            }
        }
        columns.lines().forEach(terminal::print);
        return ExitCode.FINE;
    }
}
