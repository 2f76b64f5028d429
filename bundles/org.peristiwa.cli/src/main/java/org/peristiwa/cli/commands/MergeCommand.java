package org.peristiwa.cli.commands;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.merge.CannotMergeException;
import org.peristiwa.merge.Conflict;
import org.peristiwa.merge.ConflictReport;
import org.peristiwa.merge.Merged;
import org.peristiwa.merge.ThreeWayMerge;
import org.peristiwa.store.CorpusFiles;
import org.peristiwa.words.Localised;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges three versions of a file of a corpus, as git's merge drivers do: what comes of it takes the place of OURS. */
@Command(name = "merge")
public final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "BASE")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "OURS")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "THEIRS")
    private Path theirs;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--path", paramLabel = "PATH")
    private @Nullable String path;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Merged<EObject> merged = merged();
        CorpusFiles.write(out == null ? ours : out, merged.root());
        if (report != null) {
            ConflictReport.write(new BufferedOutputStream(Files.newOutputStream(report)), shownName(), merged);
        }
        if (merged.conflicts().isEmpty()) {
            return ExitCode.FINE;
        }
        merged.conflicts().forEach(this::tell);
        terminal.tell(terminal.words()
                .text("merge.conflicts", shownName(), merged.conflicts().size()));
        return ExitCode.PROBLEMS;
    }

    private Merged<EObject> merged() throws IOException {
        EObject here = read(ours, "ours");
        EObject there = read(theirs, "theirs");
        EObject before = Files.size(base) == 0 ? null : read(base, "base");
        try {
            return ThreeWayMerge.merge(before, here, there);
        } catch (CannotMergeException e) {
            throw new BadInput(terminal.words().text("merge.refused", shownName(), Localised.told(e)));
        }
    }

    /** Git gives files with names of its own; the user knows the one in the corpus. */
    private EObject read(Path file, String version) throws IOException {
        return CorpusFiles.read(
                Files.readAllBytes(file),
                path == null ? file.toString() : path + " (" + terminal.words().text("merge." + version) + ")");
    }

    private String shownName() {
        return path == null ? ours.toString() : path;
    }

    private void tell(Conflict conflict) {
        terminal.tell(
                switch (conflict.kind()) {
                    case CHANGED_BY_BOTH ->
                        terminal.words()
                                .text(
                                        "merge.changedByBoth",
                                        shownName(),
                                        conflict.path(),
                                        shown(conflict.ours()),
                                        shown(conflict.theirs()),
                                        shown(conflict.base()));
                    case DELETED_BY_OURS -> terminal.words().text("merge.deletedByOurs", shownName(), conflict.path());
                    case DELETED_BY_THEIRS ->
                        terminal.words().text("merge.deletedByTheirs", shownName(), conflict.path());
                });
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "–" : String.join(", ", values);
    }
}
