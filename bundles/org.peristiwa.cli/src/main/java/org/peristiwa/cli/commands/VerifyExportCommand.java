package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.checking.ExportFinding;
import org.peristiwa.exchange.checking.VerifyExport;
import org.peristiwa.exchange.corpus.CorpusSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an export that lies on disk, in itself and, if asked, against the corpus. */
@Command(name = "verify-export")
public final class VerifyExportCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--corpus", paramLabel = "DIR")
    private @Nullable Path corpus;

    @Option(names = "--annotator", paramLabel = "NAME", split = ",")
    private List<String> annotators = List.of();

    @Parameters(index = "0", paramLabel = "OUT", descriptionKey = "OUT")
    private Path folder;

    public VerifyExportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        VerifyExport verification = new VerifyExport(services.formats(), folder);
        List<ExportFinding> findings;
        try (Interruption interruption = new Interruption();
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            findings = new ArrayList<>(verification.alone(bar));
            if (corpus != null) {
                findings.addAll(against(verification, corpus, bar));
            }
            bar.wipe();
        }
        findings.forEach(finding -> terminal.print(finding.in(terminal.words().language())));
        if (findings.isEmpty()) {
            terminal.print(terminal.words()
                    .text(
                            "verify.done",
                            verification.made().documents(),
                            verification.made().format()));
            return ExitCode.FINE;
        }
        return ExitCode.PROBLEMS;
    }

    /** Whose layers an anonymous export has it does not tell; then the user says it, or all are meant. */
    private List<ExportFinding> against(VerifyExport verification, Path from, ProgressBar bar) throws IOException {
        try (CorpusSession session = services.corpora().openReadOnly(from)) {
            boolean anonymous = "true".equals(verification.made().selection().get("anonymous"));
            List<String> wanted =
                    annotators.isEmpty() && !anonymous ? verification.made().annotators() : annotators;
            CorpusSource source = wanted.isEmpty() ? CorpusSource.everybody(session) : CorpusSource.of(session, wanted);
            return verification.against(source, bar);
        }
    }
}
