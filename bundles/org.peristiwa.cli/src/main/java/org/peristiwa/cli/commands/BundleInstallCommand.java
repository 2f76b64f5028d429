package org.peristiwa.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.ExtraBundle;
import org.peristiwa.platform.bundles.ExtraBundles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a bundle, or replaces the one of that name. */
@Command(name = "install")
public final class BundleInstallCommand implements Callable<Integer> {

    private final ExtraBundles bundles;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    public BundleInstallCommand(ExtraBundles bundles, Terminal terminal) {
        this.bundles = bundles;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws BundleRejected {
        ExtraBundle added = bundles.install(file);
        terminal.print(terminal.words().text("bundle.installed", added.symbolicName(), added.version()));
        return ExitCode.FINE;
    }
}
