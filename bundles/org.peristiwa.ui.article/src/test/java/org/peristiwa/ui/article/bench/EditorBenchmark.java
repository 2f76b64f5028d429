package org.peristiwa.ui.article.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.internal.NewsSegmenter;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.edit.ArticleOpening;
import org.peristiwa.ui.article.edit.EditorAction;
import org.peristiwa.ui.article.edit.Lettering;
import org.peristiwa.ui.jobs.LongWork;

/**
 * Measures the article editor as its user waits for it: from the key to the end of painting, on the first and on the
 * last pages of a long article. Arguments: number of tokens, number of mentions. Needs a display.
 */
public final class EditorBenchmark {

    private static final int ROUNDS = 200;

    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final Path folder;
    private final LongWork work = DemoEditing.work(EditorBenchmark::fail);
    private ArticleEditing editing;
    private long paintBegan;
    private long painting;
    private long painted;
    private long longest;

    private EditorBenchmark(Path folder) {
        this.folder = folder;
        shell.setLayout(new FillLayout());
        shell.setSize(1180, 900);
        shell.open();
        settle();
        display.addFilter(SWT.Paint, event -> {
            if (event.widget instanceof Canvas) {
                paintBegan = System.nanoTime();
            }
        });
    }

    /** Runs and prints a table: median, 99th percentile and longest, in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        int tokens = Integer.parseInt(arguments[0]);
        int mentions = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("peristiwa-benchmark");
        try {
            Segmenter segmenter = new NewsSegmenter();
            BigArticle.write(folder.resolve("corpus"), DemoCorpus.schema(), segmenter, tokens, mentions);
            System.out.printf(Locale.ROOT, "%,d tokens, %,d mentions%n", tokens, mentions);
            System.out.printf("%-34s %8s %8s %8s%n", "ms", "median", "p99", "longest");
            new EditorBenchmark(folder.resolve("corpus")).run();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws IOException {
        System.out.println("in a program that has just started");
        open();
        canvas().dispose();
        session().close();
        System.out.println("in a program that has opened an article before");
        open();
        warmUp();
        pages("first");
        last();
        pages("last");
        System.out.printf(Locale.ROOT, "%-34s %8.0f MB%n", "heap in use", usedHeap() / 1e6);
        shell.dispose();
        session().close();
        display.dispose();
    }

    private CorpusSession session() {
        return editing.desk().session();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** From the click to the text, and on to the annotated text, each with the end of its first painting. */
    private void open() throws IOException {
        CorpusSession session = CorpusFolder.open(folder, new NewsSegmenter());
        List<ArticleEditing> opened = new ArrayList<>();
        ArticleOpening opening = new ArticleOpening(
                shell,
                session,
                BigArticle.KEY,
                DemoEditing.around(EditorBenchmark::fail),
                work,
                () -> Lettering.USUAL,
                text -> {},
                opened::add);
        longest = 0;
        long begin = System.nanoTime();
        opening.start();
        until(() -> opening.canvas().isPresent() || !opened.isEmpty());
        opening.canvas().ifPresent(this::untilFirstPaint);
        step("open to first paint", begin);
        until(() -> !opened.isEmpty());
        editing = opened.get(0);
        untilFirstPaint(canvas());
        step("open to annotated and painted", begin);
        step("longest that the screen was busy", System.nanoTime() - longest);
        canvas().setFocus();
        settle();
    }

    private void untilFirstPaint(Control canvas) {
        painted = 0;
        canvas.addListener(SWT.Paint, event -> {
            painted = System.nanoTime();
            painting += painted - paintBegan;
        });
        until(() -> painted != 0);
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
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

    private static void fail(Object why) {
        throw new IllegalStateException(String.valueOf(why));
    }

    private static void step(String what, long begin) {
        System.out.printf(Locale.ROOT, "%-34s %8.0f%n", what, (System.nanoTime() - begin) / 1e6);
    }

    private Canvas canvas() {
        return editing.desk().view().canvas();
    }

    private void warmUp() {
        for (int i = 0; i < ROUNDS; i++) {
            timed(() -> key(SWT.PAGE_DOWN, 0), new Samples(), new Samples());
        }
        annotate(new Samples(), new Samples());
        key(SWT.HOME, SWT.MOD1);
        settle();
    }

    private void last() {
        long begin = System.nanoTime();
        painted = 0;
        key(SWT.END, SWT.MOD1);
        untilPainted();
        step("jump to the end", begin);
        for (int i = 0; i < ROUNDS + 20; i++) {
            key(SWT.PAGE_UP, 0);
            untilPainted();
        }
    }

    private void pages(String where) {
        report(where + " pages: page down", () -> key(SWT.PAGE_DOWN, 0));
        report(where + " pages: line up", () -> key(SWT.ARROW_UP, 0));
        report(where + " pages: word left", () -> key(SWT.ARROW_LEFT, SWT.MOD1));
        report(where + " pages: select a word more", () -> key(SWT.ARROW_RIGHT, SWT.SHIFT));
        report(where + " pages: wheel", this::wheel);
        report(where + " pages: next mention", () -> editing.actions().perform(EditorAction.NEXT_MENTION));
        Samples work = new Samples();
        Samples wait = new Samples();
        annotate(work, wait);
        print(where + " pages: annotate", work, wait);
    }

    private void report(String what, Runnable action) {
        Samples work = new Samples();
        Samples wait = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            timed(action, work, wait);
        }
        print(what, work, wait);
    }

    private static void print(String what, Samples work, Samples wait) {
        System.out.printf("%-34s %s%n", what, work);
        System.out.printf("%-34s %s%n", "   from key to painted", wait);
    }

    /** Work is what the program does; the wait is longer by the pace at which GTK paints frames. */
    private void timed(Runnable action, Samples work, Samples wait) {
        settle();
        painting = 0;
        painted = 0;
        long begin = System.nanoTime();
        action.run();
        long handled = System.nanoTime();
        untilPainted();
        work.add(handled - begin + painting);
        wait.add(painted - begin);
    }

    /** From Enter in the list of types to the painted annotation; each annotation is taken back again. */
    private void annotate(Samples work, Samples wait) {
        for (int i = 0; i < 60; i++) {
            key(SWT.ARROW_RIGHT, SWT.MOD1);
            editing.actions().perform(i % 2 == 0 ? EditorAction.MARK_ENTITY : EditorAction.MARK_EVENT);
            settle();
            Text field = field();
            timed(() -> field.notifyListeners(SWT.KeyDown, event(SWT.CR, 0)), work, wait);
            if (i % 3 == 2) {
                timed(() -> session().history().undo(), work, wait);
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

    private void key(int code, int mask) {
        canvas().notifyListeners(SWT.KeyDown, event(code, mask));
    }

    private void wheel() {
        Event event = new Event();
        event.count = -3;
        canvas().notifyListeners(SWT.MouseVerticalWheel, event);
    }

    private void untilPainted() {
        until(() -> painted != 0);
    }

    private void settle() {
        boolean more = true;
        while (more) {
            more = display.readAndDispatch();
        }
    }
}
