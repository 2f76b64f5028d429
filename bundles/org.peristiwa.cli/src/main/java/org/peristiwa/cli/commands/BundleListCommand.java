package org.peristiwa.cli.commands;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundles;
import picocli.CommandLine.Command;

/** Lists the added bundles, those that do not work too, with the reason. */
@Command(name = "list")
public final class BundleListCommand implements Callable<Integer> {

    private final ExtraBundles bundles;
    private final Terminal terminal;

    public BundleListCommand(ExtraBundles bundles, Terminal terminal) {
        this.bundles = bundles;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns();
        for (ExtraBundle bundle : bundles.list()) {
            columns.row(List.of(
                    bundle.symbolicName(),
                    bundle.version(),
                    terminal.words()
                            .text("bundle.state." + bundle.state().name().toLowerCase(Locale.ROOT)),
                    bundle.problem().in(terminal.words().language())));
        }
        columns.lines().forEach(terminal::print);
        return ExitCode.FINE;
    }
}
