package org.peristiwa.cli.commands;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.store.CorpusStore;
import picocli.CommandLine.Command;

/** Lists the schemas that a new corpus can have, those of added bundles too. */
@Command(name = "schemas")
public final class SchemasCommand implements Callable<Integer> {

    private final CorpusStore corpora;
    private final Terminal terminal;

    public SchemasCommand(CorpusStore corpora, Terminal terminal) {
        this.corpora = corpora;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns();
        corpora.schemaPacks().stream()
                .sorted(Comparator.comparing(SchemaPack::id).thenComparing(SchemaPack::version))
                .forEach(pack -> columns.row(List.of(
                        pack.id(), pack.version(), pack.label(terminal.words().language()))));
        columns.lines().forEach(terminal::print);
        return ExitCode.FINE;
    }
}
