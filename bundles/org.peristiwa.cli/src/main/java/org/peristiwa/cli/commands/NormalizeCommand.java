package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.bulk.LayerScope;
import org.peristiwa.edit.verbs.NormalizeTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives times the values that their words mean. */
@Command(name = "normalize")
public final class NormalizeCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--annotator", paramLabel = "NAME")
    private @Nullable String annotator;

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--guess")
    private boolean guess;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public NormalizeCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Interruption interruption = new Interruption();
                CorpusSession session = services.corpora().open(folder);
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            LayerScope scope = new NamedScope(session, terminal.words()).of(annotator, article);
            int changed = session.execute(new NormalizeTimes(scope.in(session), guess, overwrite, new BulkBar(bar)));
            session.saveAll();
            bar.wipe();
            terminal.print(terminal.words().text("normalize.done", changed));
        }
        return ExitCode.FINE;
    }
}
