package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.PrintedPreview;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.refactor.Refactoring;
import org.peristiwa.edit.schema.refactor.RefactoringPreview;
import org.peristiwa.edit.schema.refactor.RefactoringProgress;
import org.peristiwa.edit.schema.refactor.Refactorings;
import org.peristiwa.exchange.CancelledException;
import org.peristiwa.model.schema.Migration;
import org.peristiwa.words.Localised;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the schema of a corpus and takes all annotations along, or says what that would do. */
@Command(name = "refactor")
public final class SchemaRefactorCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--preview")
    private boolean preview;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--strict")
    private boolean strict;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "OPERATION", descriptionKey = "OPERATION")
    private String operation;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "ARGUMENT", descriptionKey = "ARGUMENT")
    private List<String> arguments;

    public SchemaRefactorCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Refactoring refactoring = refactoring();
        try (Interruption interruption = new Interruption();
                CorpusSession session = preview
                        ? services.corpora().openReadOnly(folder)
                        : services.corpora().open(folder);
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            RefactoringProgress progress = new OnBar(bar);
            RefactoringPreview found = refactoring.preview(session, progress);
            if (preview || (strict && found.costsSomething())) {
                bar.wipe();
                new PrintedPreview(terminal, session).print(found, json);
                if (!preview) {
                    terminal.tell(terminal.words().text("losses.refused"));
                }
                return found.costsSomething() ? ExitCode.PROBLEMS : ExitCode.FINE;
            }
            Migration migration = session.execute(refactoring.verb(progress));
            bar.check();
            session.saveAll();
            bar.wipe();
            report(found, migration, session);
        } catch (CancellationException e) {
            throw new CancelledException();
        }
        return ExitCode.FINE;
    }

    private Refactoring refactoring() {
        try {
            return Refactorings.parse(operation, arguments);
        } catch (IllegalArgumentException e) {
            throw new BadInput(Localised.told(e).in(terminal.words().language()));
        }
    }

    private void report(RefactoringPreview done, Migration migration, CorpusSession session) throws IOException {
        PrintedPreview printed = new PrintedPreview(terminal, session);
        if (json) {
            printed.print(done, true);
        } else {
            printed.counts(done);
        }
        terminal.tell(terminal.words()
                .text("schema.refactored", done.layers().size(), String.valueOf(migration.getToVersion())));
    }

    /** Shows on the terminal how far it is. */
    private record OnBar(ProgressBar bar) implements RefactoringProgress {

        @Override
        public void at(String article, int done, int total) {
            bar.at(article, done, total);
        }

        @Override
        public boolean cancelled() {
            return bar.cancelled();
        }
    }
}
