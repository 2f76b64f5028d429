package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Saves the layers that were annotated with an older version of the schema, brought up to date. */
@Command(name = "update")
public final class SchemaUpdateCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public SchemaUpdateCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Interruption interruption = new Interruption();
                CorpusSession session = services.corpora().open(folder);
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            Set<LayerKey> layers = session.layers();
            int done = 0;
            for (LayerKey key : layers) {
                bar.check();
                session.layer(key);
                bar.at(key.article(), ++done, layers.size());
            }
            session.saveAll();
            bar.wipe();
            session.broughtUpToDate()
                    .forEach((key, version) -> terminal.print(key.annotator() + "/" + key.article() + " " + version));
            terminal.tell(terminal.words()
                    .text(
                            "schema.updated",
                            session.broughtUpToDate().size(),
                            String.valueOf(session.schema().getVersion())));
        }
        return ExitCode.FINE;
    }
}
