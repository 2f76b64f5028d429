package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a version that is kept in the place of a layer's file; that file is kept in its turn. */
@Command(name = "restore")
public final class BackupRestoreCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Option(names = "--annotator", paramLabel = "NAME", required = true)
    private String annotator;

    @Option(names = "--article", paramLabel = "ID", required = true)
    private String article;

    @Option(names = "--version", paramLabel = "VERSION")
    private @Nullable String version;

    public BackupRestoreCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        LayerKey layer = new LayerKey(annotator, article);
        List<Backup> kept = services.corpora().backups(folder).stream()
                .filter(backup -> backup.layer().equals(layer))
                .toList();
        if (kept.isEmpty()) {
            throw new BadInput(terminal.words().text("backup.none", annotator, article));
        }
        Backup chosen = kept.stream()
                .filter(backup -> version == null || version.equals(backup.name()))
                .findFirst()
                .orElseThrow(() -> new BadInput(terminal.words()
                        .text(
                                "backup.noVersion",
                                String.valueOf(version),
                                kept.stream().map(Backup::name).collect(Collectors.joining(", ")))));
        Path replaced = services.corpora().restore(folder, chosen);
        terminal.print(terminal.words()
                .text("backup.restored", annotator, article, chosen.saved().toString(), replaced.toString()));
        return ExitCode.FINE;
    }
}
