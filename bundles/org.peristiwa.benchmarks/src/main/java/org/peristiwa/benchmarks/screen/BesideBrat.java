package org.peristiwa.benchmarks.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.benchmarks.screen.BratClient.Drawn;

/**
 * Draws the same sentences with the article editor and with the client of brat: how long until they are drawn, and
 * until they are drawn again with one annotation more. Argument: a folder for brat's client. Needs a display, npm and
 * Chromium.
 *
 * <p>Ours is from the files of a corpus to the painted text with its annotations; brat's is from a document that is in
 * the browser already.
 */
public final class BesideBrat {

    private static final int[] SENTENCES = {50, 200, 1000, 5000};

    private static final int TOKENS_IN_TWO_SENTENCES = 33;

    private static final int TOKENS_A_MENTION = 4;

    /** As long as a user might wait, and longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private BesideBrat() {}

    /** Runs and prints a table in Markdown, in milliseconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BratClient brat = new BratClient(Path.of(arguments[0]));
        System.out.println("| sentences, mentions | Peristiwa: drawn | one more | brat: drawn | one more |");
        System.out.println("|---|---|---|---|---|");
        try (EditorWindow window = new EditorWindow()) {
            measure(window, brat, SENTENCES[0]);
            for (int sentences : SENTENCES) {
                System.out.println(measure(window, brat, sentences));
            }
        }
    }

    private static String measure(EditorWindow window, BratClient brat, int sentences)
            throws IOException, InterruptedException {
        try (ScratchFolder folder = new ScratchFolder()) {
            int tokens = sentences * TOKENS_IN_TWO_SENTENCES / 2;
            BigArticle.write(folder.path(), tokens, tokens / TOKENS_A_MENTION);
            BratDocument document = BratDocument.of(folder.path());
            Samples drawn = new Samples();
            Samples redrawn = new Samples();
            for (int i = 0; i < 5; i++) {
                drawn.add(window.open(folder.path()).annotated());
                window.annotate(6, new Samples(), redrawn);
                window.closeArticle();
            }
            Optional<Drawn> theirs = brat.draw(document, PATIENCE);
            if (theirs.isPresent() && theirs.get().boxes() <= document.mentions()) {
                throw new IllegalStateException("brat has not drawn all mentions");
            }
            return String.format(
                    Locale.ROOT,
                    "| %,d, %,d | %.0f | %.1f | %s | %s |",
                    document.sentences(),
                    document.mentions(),
                    drawn.quantile(0.5),
                    redrawn.quantile(0.5),
                    theirs.map(times -> String.format(Locale.ROOT, "%,.0f", times.drawn()))
                            .orElse("not within " + PATIENCE.toMinutes() + " minutes"),
                    theirs.map(times -> String.format(Locale.ROOT, "%,.0f", times.redrawn()))
                            .orElse(""));
        }
    }
}
