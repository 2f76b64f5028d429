package org.peristiwa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.check.Checker;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.StepWords;
import org.peristiwa.exchange.Formats;
import org.peristiwa.platform.app.Application;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.store.CorpusStore;

/** The program without a screen. */
@Component(property = Application.KIND + "=" + Application.CLI)
public final class CommandLineApplication implements Application {

    /** Set by the start script when somebody watches standard error. */
    private static final String WATCHED = "peristiwa.terminal";

    /** Set by the launcher: the folder of the product. */
    private static final String INSTALLED = "peristiwa.install";

    private static final long PATIENCE_SECONDS = 10;

    private final Services services;
    private final ReentrantLock working = new ReentrantLock();

    @Activate
    public CommandLineApplication(
            BundleContext context,
            @Reference CorpusStore corpora,
            @Reference Formats formats,
            @Reference Checker checker,
            @Reference List<StepWords> words,
            @Reference ExtraBundles bundles) {
        Version version = context.getBundle().getVersion();
        String shown = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        this.services = new Services(corpora, formats, checker, List.copyOf(words), bundles, program(context), shown);
    }

    private static Path program(BundleContext context) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(String.valueOf(context.getProperty(INSTALLED)), windows ? "peristiwa.cmd" : "peristiwa");
    }

    @Override
    public int run(String[] arguments) {
        working.lock();
        try {
            return run(services, terminal(arguments), arguments);
        } finally {
            working.unlock();
        }
    }

    // The streams stay open: the log writes to standard error until the process ends.
    @SuppressWarnings("resource")
    private static Terminal terminal(String... arguments) {
        return Terminal.on(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                SpokenLanguage.of(arguments),
                Boolean.getBoolean(WATCHED));
    }

    /** Runs one command and says how it went, in an exit code. */
    static int run(Services services, Terminal terminal, String... arguments) {
        int code = CommandTree.of(services, terminal).execute(arguments);
        if (terminal.out().checkError()) {
            terminal.tell("peristiwa: " + terminal.words().text("error.output"));
            code = ExitCode.BAD_INPUT;
        }
        terminal.flush();
        return code;
    }

    /** On Ctrl-C the framework stops: not before the command has taken away what it had half done. */
    @Deactivate
    void deactivate() throws InterruptedException {
        if (working.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            working.unlock();
        }
    }
}
