package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ChosenFormat;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.FreshOutput;
import org.peristiwa.cli.OlderLayersNote;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.ReportedLosses;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.StrictExportException;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.exchange.selection.ExportSelection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports a corpus. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", required = true)
    private String format;

    @Option(names = "--out", paramLabel = "OUT", required = true)
    private Path out;

    @Option(names = "--annotator", paramLabel = "NAME", split = ",")
    private List<String> annotators = List.of();

    @Option(names = "--type", paramLabel = "ID", split = ",")
    private List<String> types = List.of();

    @Option(names = "--state", paramLabel = "STATE", split = ",")
    private List<String> states = List.of();

    @Option(names = "--from", paramLabel = "DAY")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY")
    private String to = "";

    @Option(names = "--splits", paramLabel = "NAME=SHARE,...")
    private String splits = "";

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1")
    private String seed;

    @Option(names = "--anonymous")
    private boolean anonymous;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--option", paramLabel = "KEY=VALUE")
    private Map<String, String> options = Map.of();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public ExportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Exporter exporter = new ChosenFormat(services.formats(), terminal.words()).exporter(format);
        ExportSettings settings =
                new ExportSettings(Options.of(exporter.exportOptions(), options), strict, selection());
        FreshOutput.require(out, force, terminal.words());
        try (Interruption interruption = new Interruption();
                CorpusSession session =
                        new RecoveredWork(terminal).in(services.corpora().openReadOnly(folder));
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            int code = export(new Export(exporter, source(session), settings), bar);
            new OlderLayersNote(terminal).tell(session);
            return code;
        }
    }

    private ExportSelection selection() throws ExchangeException {
        Map<String, String> words = new HashMap<>();
        words.put("types", String.join(",", types));
        words.put("states", String.join(",", states));
        words.put("from", from);
        words.put("to", to);
        words.put("anonymous", String.valueOf(anonymous));
        if (!splits.isEmpty()) {
            words.put("splits", splits);
            words.put("seed", seed);
        }
        return ExportSelection.parse(words);
    }

    private CorpusSource source(CorpusSession session) throws IOException {
        return annotators.isEmpty() ? CorpusSource.everybody(session) : CorpusSource.of(session, annotators);
    }

    private int export(Export export, ProgressBar bar) throws IOException {
        try {
            ExportResult result = export.to(out, bar);
            bar.wipe();
            new ReportedLosses(terminal).tell(result.losses());
            terminal.print(terminal.words().text("export.done", result.documents(), result.folder()));
            return ExitCode.FINE;
        } catch (StrictExportException e) {
            bar.wipe();
            terminal.tell(terminal.words().text("losses.refused"));
            new ReportedLosses(terminal).tell(e.report());
            return ExitCode.PROBLEMS;
        }
    }
}
