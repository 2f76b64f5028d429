package org.peristiwa.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.OpenCorpus;

/** The running workbench, looked at from the thread of the tests. */
final class Workbench {

    private static final long PATIENCE_MILLIS = 20_000;

    private final BundleContext context =
            FrameworkUtil.getBundle(Workbench.class).getBundleContext();
    private final Display display = Display.getDefault();

    Display display() {
        return display;
    }

    /** An OSGi service, which must be there. */
    <T> T service(Class<T> type) {
        return context.getService(Objects.requireNonNull(context.getServiceReference(type), type.getName()));
    }

    MApplication application() {
        return service(IWorkbench.class).getApplication();
    }

    ArticleEditors editors() {
        return onScreen(() -> application().getContext().get(ArticleEditors.class));
    }

    CorpusSession session() {
        return onScreen(() -> service(OpenCorpus.class).session().orElseThrow());
    }

    /** Asks something on the UI thread. */
    <T> T onScreen(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display.syncExec(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | LinkageError | AssertionError e) {
                // Whatever it is: the test would wait for ever
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /** Does on the UI thread what a test finds when it begins: nobody waits for it, so its time is not the program's. */
    <T> T prepare(Callable<T> action) {
        return onScreen(() -> UiWatchdog.unwatched(action));
    }

    /** How a corpus comes to be loaded. */
    @FunctionalInterface
    interface Loading {
        CorpusSession by(OpenCorpus corpus) throws IOException;
    }

    /** Opens the corpus in {@code folder}; it is loaded here and shown on the UI thread. */
    CorpusSession open(Path folder) {
        return show(corpus -> corpus.load(folder));
    }

    /** Shows a corpus that is loaded, or made, here. */
    CorpusSession show(Loading loading) {
        OpenCorpus corpus = service(OpenCorpus.class);
        try {
            CorpusSession loaded = loading.by(corpus);
            return onScreen(() -> {
                corpus.show(loaded);
                return loaded;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts something on the UI thread without waiting: it may open a dialog and so last as long as that. */
    void start(Runnable action) {
        display.asyncExec(action);
    }

    /** Runs a command of the workbench as its menu entry would; {@code org.peristiwa.command.} stands before its name. */
    void command(String name, Map<String, Object> parameters) {
        start(() -> {
            IEclipseContext context = application().getContext();
            context.get(EHandlerService.class)
                    .executeHandler(context.get(ECommandService.class)
                            .createCommand("org.peristiwa.command." + name, parameters));
        });
    }

    /** Waits until {@code condition} holds on the UI thread; says what it waited for when it never does. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!onScreen(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                screenshot("waited-in-vain");
                throw new AssertionError("waited in vain until " + what);
            }
            pause(20);
        }
    }

    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The main window, which is there as long as the program runs. */
    Shell window() {
        return onScreen(() -> Arrays.stream(display.getShells())
                .filter(shell -> shell.getMenuBar() != null)
                .findFirst()
                .orElseThrow());
    }

    /** The dialogs that stand open, visible ones only. */
    List<Shell> dialogs() {
        return onScreen(() -> Arrays.stream(display.getShells())
                .flatMap(shell -> Arrays.stream(shell.getShells()))
                .distinct()
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0)
                .toList());
    }

    void untilDialog(String title) {
        until("the dialog " + title + " is open", () -> dialogs().stream()
                .anyMatch(shell -> shell.getText().contains(title)));
    }

    void untilNoDialog() {
        until("no dialog is open", () -> dialogs().isEmpty());
    }

    /** Keeps what the screen shows where the main window is as a picture, and gives it. */
    ImageData screenshot(String name) {
        Path folder = Path.of(System.getProperty("peristiwa.screenshots", "target/screenshots"));
        return onScreen(() -> {
            Rectangle area = window().getBounds().intersection(display.getBounds());
            Image image = new Image(display, area.width, area.height);
            GC gc = new GC(display);
            gc.copyArea(image, area.x, area.y);
            gc.dispose();
            ImageData taken = image.getImageData();
            image.dispose();
            Files.createDirectories(folder);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {taken};
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            return taken;
        });
    }
}
