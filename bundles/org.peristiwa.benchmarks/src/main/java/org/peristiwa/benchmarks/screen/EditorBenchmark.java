package org.peristiwa.benchmarks.screen;

import java.io.IOException;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.peristiwa.benchmarks.screen.EditorWindow.Opening;
import org.peristiwa.ui.article.edit.EditorAction;

/**
 * Measures the article editor as its user waits for it: from the key to the end of painting, on the first and on the
 * last pages of a long article. Arguments: number of tokens, number of mentions. Needs a display.
 */
public final class EditorBenchmark {

    private static final int ROUNDS = 200;

    private static final int ANNOTATIONS = 60;

    private final EditorWindow window;

    private EditorBenchmark(EditorWindow window) {
        this.window = window;
    }

    /** Runs and prints a table: median, 99th percentile and longest, in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        int tokens = Integer.parseInt(arguments[0]);
        int mentions = Integer.parseInt(arguments[1]);
        try (ScratchFolder folder = new ScratchFolder();
                EditorWindow window = new EditorWindow()) {
            BigArticle.write(folder.path(), tokens, mentions);
            System.out.printf(Locale.ROOT, "%,d tokens, %,d mentions%n", tokens, mentions);
            System.out.printf("%-34s %8s %8s %8s%n", "ms", "median", "p99", "longest");
            System.out.println("in a program that has just started");
            print(window.open(folder.path()));
            window.closeArticle();
            System.out.println("in a program that has opened an article before");
            print(window.open(folder.path()));
            new EditorBenchmark(window).work();
            System.out.printf(Locale.ROOT, "%-34s %8.0f MB%n", "heap in use", usedHeap() / 1e6);
            window.closeArticle();
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(Opening opening) {
        step("open to first paint", opening.text());
        step("open to annotated and painted", opening.annotated());
        step("longest that the screen was busy", opening.busiest());
    }

    private static void step(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%-34s %8.0f%n", what, nanos / 1e6);
    }

    private void work() {
        for (int i = 0; i < ROUNDS; i++) {
            window.untilPaintedAfter(() -> window.key(SWT.PAGE_DOWN, 0));
        }
        window.annotate(ANNOTATIONS, new Samples(), new Samples());
        window.key(SWT.HOME, SWT.MOD1);
        window.settle();
        pages("first");
        step("jump to the end", window.untilPaintedAfter(() -> window.key(SWT.END, SWT.MOD1)));
        for (int i = 0; i < ROUNDS + 20; i++) {
            window.untilPaintedAfter(() -> window.key(SWT.PAGE_UP, 0));
        }
        pages("last");
    }

    private void pages(String where) {
        report(where + " pages: page down", () -> window.key(SWT.PAGE_DOWN, 0));
        report(where + " pages: line up", () -> window.key(SWT.ARROW_UP, 0));
        report(where + " pages: word left", () -> window.key(SWT.ARROW_LEFT, SWT.MOD1));
        report(where + " pages: select a word more", () -> window.key(SWT.ARROW_RIGHT, SWT.SHIFT));
        report(where + " pages: wheel", window::wheel);
        report(where + " pages: next mention", () -> window.perform(EditorAction.NEXT_MENTION));
        Samples worked = new Samples();
        Samples waited = new Samples();
        window.annotate(ANNOTATIONS, worked, waited);
        print(where + " pages: annotate", worked, waited);
    }

    private void report(String what, Runnable action) {
        Samples worked = new Samples();
        Samples waited = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            window.timed(action, worked, waited);
        }
        print(what, worked, waited);
    }

    private static void print(String what, Samples worked, Samples waited) {
        System.out.printf("%-34s %s%n", what, worked);
        System.out.printf("%-34s %s%n", "   from key to painted", waited);
    }
}
