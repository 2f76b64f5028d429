package org.peristiwa.cli.commands;

import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.ExtraBundles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes an added bundle. */
@Command(name = "remove")
public final class BundleRemoveCommand implements Callable<Integer> {

    private final ExtraBundles bundles;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
    private String name;

    public BundleRemoveCommand(ExtraBundles bundles, Terminal terminal) {
        this.bundles = bundles;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws BundleRejected {
        bundles.remove(name);
        terminal.print(terminal.words().text("bundle.removed", name));
        return ExitCode.FINE;
    }
}
