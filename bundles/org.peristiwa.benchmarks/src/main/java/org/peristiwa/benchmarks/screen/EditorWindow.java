package org.peristiwa.benchmarks.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.internal.NewsSegmenter;
import org.peristiwa.ui.article.demo.DemoEditing;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.edit.ArticleOpening;
import org.peristiwa.ui.article.edit.EditorAction;
import org.peristiwa.ui.article.edit.Lettering;
import org.peristiwa.ui.jobs.LongWork;

/** A window with an article editor, that works it as a user does and sees when it has painted. */
final class EditorWindow implements AutoCloseable {

    /** The size of the window, in pixels. */
    static final int WIDTH = 1180;

    /** See {@link #WIDTH}. */
    static final int HEIGHT = 900;

    private static final long PATIENCE = 60_000_000_000L;

    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final LongWork work = DemoEditing.work(EditorWindow::fail);
    private @Nullable ArticleEditing editing;
    private long paintBegan;
    private long painting;
    private long painted;
    private long longest;

    EditorWindow() {
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        settle();
        display.addFilter(SWT.Paint, event -> {
            if (event.widget instanceof Canvas) {
                paintBegan = System.nanoTime();
            }
        });
    }

    /**
     * How long an article takes to open, each in nanoseconds.
     *
     * @param text from the click to the text, painted
     * @param annotated from the click to the annotated text, painted
     * @param busiest the longest time meanwhile in which the screen took no event
     */
    record Opening(long text, long annotated, long busiest) {}

    /** Opens the article of {@link BigArticle}. */
    Opening open(Path folder) throws IOException {
        CorpusSession session = CorpusFolder.open(folder, new NewsSegmenter());
        List<ArticleEditing> opened = new ArrayList<>();
        ArticleOpening opening = new ArticleOpening(
                shell,
                session,
                BigArticle.KEY,
                DemoEditing.around(EditorWindow::fail),
                work,
                () -> Lettering.USUAL,
                text -> {},
                opened::add);
        longest = 0;
        long begin = System.nanoTime();
        opening.start();
        until(() -> opening.canvas().isPresent() || !opened.isEmpty());
        // A short article may be annotated before its bare text has been painted
        opening.canvas().ifPresent(canvas -> untilPainted(canvas, () -> !opened.isEmpty()));
        long text = System.nanoTime() - begin;
        until(() -> !opened.isEmpty());
        editing = opened.get(0);
        untilPainted(canvas(), () -> false);
        long annotated = System.nanoTime() - begin;
        canvas().setFocus();
        settle();
        return new Opening(text, annotated, longest);
    }

    /** Closes the article and its corpus, not the window. */
    void closeArticle() {
        CorpusSession session = editing().desk().session();
        canvas().dispose();
        session.close();
        editing = null;
    }

    @Override
    public void close() {
        display.dispose();
    }

    void key(int code, int mask) {
        canvas().notifyListeners(SWT.KeyDown, event(code, mask));
    }

    void wheel() {
        Event event = new Event();
        event.count = -3;
        canvas().notifyListeners(SWT.MouseVerticalWheel, event);
    }

    void perform(EditorAction action) {
        editing().actions().perform(action);
    }

    /** From {@code action} to the end of the painting that it brings, in nanoseconds. */
    long untilPaintedAfter(Runnable action) {
        painted = 0;
        long begin = System.nanoTime();
        action.run();
        until(() -> painted != 0);
        return painted - begin;
    }

    /**
     * Does {@code action}.
     *
     * @param worked gets what the program did
     * @param waited gets the time to the end of painting, which is longer by the pace at which GTK paints frames
     */
    void timed(Runnable action, Samples worked, Samples waited) {
        settle();
        painting = 0;
        painted = 0;
        long begin = System.nanoTime();
        action.run();
        long handled = System.nanoTime();
        until(() -> painted != 0);
        worked.add(handled - begin + painting);
        waited.add(painted - begin);
    }

    /** From Enter in the list of types to the painted annotation, {@code times}; a third is taken back again. */
    void annotate(int times, Samples worked, Samples waited) {
        for (int i = 0; i < times; i++) {
            key(SWT.ARROW_RIGHT, SWT.MOD1);
            perform(i % 2 == 0 ? EditorAction.MARK_ENTITY : EditorAction.MARK_EVENT);
            settle();
            Text field = field();
            timed(() -> field.notifyListeners(SWT.KeyDown, event(SWT.CR, 0)), worked, waited);
            if (i % 3 == 2) {
                timed(() -> editing().desk().session().history().undo(), worked, waited);
            }
        }
    }

    /** Waits until nothing more is to be done. */
    void settle() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }

    private ArticleEditing editing() {
        if (editing == null) {
            throw new IllegalStateException("no article is open");
        }
        return editing;
    }

    private Canvas canvas() {
        return editing().desk().view().canvas();
    }

    private void untilPainted(Control canvas, BooleanSupplier passed) {
        painted = 0;
        canvas.addListener(SWT.Paint, event -> {
            painted = System.nanoTime();
            painting += painted - paintBegan;
        });
        until(() -> painted != 0 || passed.getAsBoolean());
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            long begin = System.nanoTime();
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
            longest = Math.max(longest, System.nanoTime() - begin);
            if (begin > end) {
                throw new IllegalStateException("it does not come");
            }
        }
    }

    private Text field() {
        for (Control child : canvas().getChildren()) {
            if (child instanceof Composite list && list.getChildren().length > 0) {
                return (Text) list.getChildren()[0];
            }
        }
        throw new IllegalStateException("no list is open");
    }

    private static Event event(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.doit = true;
        return event;
    }

    private static void fail(Object why) {
        throw new IllegalStateException(String.valueOf(why));
    }
}
