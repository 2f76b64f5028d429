package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ChosenFormat;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.FreshOutput;
import org.peristiwa.cli.ReportedLosses;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.exchange.ConvertedSource;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns files of one format into files of another, without a corpus between. */
@Command(name = "convert")
public final class ConvertCommand implements Callable<Integer> {

    private static final String ANNOTATOR = "gold";

    private final Formats formats;
    private final Terminal terminal;

    @Option(names = "--from", paramLabel = "FORMAT")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT", required = true)
    private String to;

    @Option(names = "--from-option", paramLabel = "KEY=VALUE")
    private Map<String, String> fromOptions = Map.of();

    @Option(names = "--to-option", paramLabel = "KEY=VALUE")
    private Map<String, String> toOptions = Map.of();

    @Option(names = "--annotator", paramLabel = "NAME", defaultValue = ANNOTATOR)
    private String annotator;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--lenient")
    private boolean lenient;

    @Option(names = "--force")
    private boolean force;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "IN")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "OUT")
    private Path out;

    public ConvertCommand(Formats formats, Terminal terminal) {
        this.formats = formats;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ChosenFormat chosen = new ChosenFormat(formats, terminal.words());
        Importer importer = chosen.importer(from, List.of(in));
        Exporter exporter = chosen.exporter(to);
        Options importOptions = Options.of(importer.importOptions(), fromOptions);
        ExportSettings settings = new ExportSettings(Options.of(exporter.exportOptions(), toOptions), false);
        FreshOutput.require(out, force, terminal.words());
        try (Interruption interruption = new Interruption();
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            ImportRequest request = new ImportRequest(List.of(in), importOptions, annotator, lenient, Progress.NONE);
            ConvertedSource source = new ConvertedSource(importer, request);
            Export export = new Export(exporter, source, settings);
            return strict && losesSomething(export, source, bar) ? ExitCode.PROBLEMS : convert(export, source, bar);
        }
    }

    // An export alone refuses only its own losses; here what the import cannot keep is a loss as well.
    private boolean losesSomething(Export export, ConvertedSource source, ProgressBar bar) throws IOException {
        LossReport exported = export.preview(bar);
        LossReport imported = source.importReport();
        if (exported.isEmpty() && imported.isEmpty()) {
            return false;
        }
        bar.wipe();
        terminal.tell(terminal.words().text("losses.refused"));
        report(imported, exported);
        return true;
    }

    private int convert(Export export, ConvertedSource source, ProgressBar bar) throws IOException {
        ExportResult result = export.to(out, bar);
        bar.wipe();
        report(source.importReport(), result.losses());
        terminal.print(terminal.words().text("convert.done", result.documents(), result.folder()));
        return ExitCode.FINE;
    }

    private void report(LossReport imported, LossReport exported) {
        ReportedLosses losses = new ReportedLosses(terminal);
        losses.tell(imported);
        losses.tell(exported);
    }
}
