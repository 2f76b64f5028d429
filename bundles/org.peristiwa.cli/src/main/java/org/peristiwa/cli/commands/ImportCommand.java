package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ChosenFormat;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.ReportedLosses;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.corpus.ExistingLayers;
import org.peristiwa.exchange.corpus.ImportIntoCorpus;
import org.peristiwa.exchange.corpus.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files into a corpus: all of them or none, unless there are too many for that. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--annotator", paramLabel = "NAME", defaultValue = NewCommand.GOLD)
    private String annotator;

    @Option(names = "--lenient")
    private boolean lenient;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--option", paramLabel = "KEY=VALUE")
    private Map<String, String> options = Map.of();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files;

    public ImportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> inputs = files.stream().sorted().distinct().toList();
        Importer importer = new ChosenFormat(services.formats(), terminal.words()).importer(format, inputs);
        Options chosen = Options.of(importer.importOptions(), options);
        try (Interruption interruption = new Interruption();
                CorpusSession session =
                        new RecoveredWork(terminal).in(services.corpora().open(folder));
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            ImportRequest request = new ImportRequest(inputs, chosen, annotator, lenient, bar);
            ImportResult result = new ImportIntoCorpus(importer, request, existing()).into(session);
            if (!result.isSaved()) {
                bar.check();
                session.saveAll();
            }
            bar.wipe();
            new ReportedLosses(terminal).tell(result.report());
            terminal.print(terminal.words().text("import.done", result.articles()));
        }
        return ExitCode.FINE;
    }

    private ExistingLayers existing() {
        if (replace && resume) {
            throw new BadInput(terminal.words().text("error.replaceOrResume"));
        }
        if (replace) {
            return ExistingLayers.REPLACE;
        }
        return resume ? ExistingLayers.RESUME : ExistingLayers.REFUSE;
    }
}
