package org.peristiwa.cli.commands;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.schema.SchemaPack;
import picocli.CommandLine.Command;

/** Lists the schemas that a new corpus can have, those of added bundles too. */
@Command(name = "schemas")
public final class SchemasCommand implements Callable<Integer> {

    private final Supplier<List<SchemaPack>> packs;
    private final Terminal terminal;

    public SchemasCommand(Supplier<List<SchemaPack>> packs, Terminal terminal) {
        this.packs = packs;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns();
        packs.get().stream()
                .sorted(Comparator.comparing(SchemaPack::id).thenComparing(SchemaPack::version))
                .forEach(pack -> columns.row(List.of(
                        pack.id(), pack.version(), pack.label(terminal.words().language()))));
        columns.lines().forEach(terminal::print);
        return ExitCode.FINE;
    }
}
