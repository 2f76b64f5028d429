package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.bulk.Occurrence;
import org.peristiwa.edit.bulk.OccurrenceQuery;
import org.peristiwa.edit.verbs.MarkAll;
import org.peristiwa.model.schema.FillerKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks all occurrences of some words as one type. */
@Command(name = "mark-all")
public final class MarkAllCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--type", paramLabel = "TYPE", required = true)
    private String type;

    @Option(names = "--annotator", paramLabel = "NAME", defaultValue = NewCommand.GOLD)
    private String annotator;

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--ignore-case")
    private boolean ignoreCase;

    @Option(names = "--preview")
    private boolean preview;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Parameters(index = "1", paramLabel = "WORDS", descriptionKey = "WORDS")
    private String words;

    public MarkAllCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Interruption interruption = new Interruption();
                CorpusSession session = preview
                        ? services.corpora().openReadOnly(folder)
                        : services.corpora().open(folder);
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            NamedScope scope = new NamedScope(session, terminal.words());
            scope.of(annotator, article);
            FillerKind kind = scope.kindOf(type);
            List<Occurrence> places =
                    new OccurrenceQuery(annotator, article, words, !ignoreCase, kind).find(session, new BulkBar(bar));
            if (preview) {
                bar.wipe();
                places.forEach(this::print);
                return ExitCode.FINE;
            }
            session.execute(new MarkAll(kind, type, places, new BulkBar(bar)));
            session.saveAll();
            bar.wipe();
            terminal.print(terminal.words().text("markAll.done", places.size()));
        }
        return ExitCode.FINE;
    }

    private void print(Occurrence place) {
        terminal.print(ListedLine.of(place.layer(), place.before(), place.words(), place.after()));
    }
}
