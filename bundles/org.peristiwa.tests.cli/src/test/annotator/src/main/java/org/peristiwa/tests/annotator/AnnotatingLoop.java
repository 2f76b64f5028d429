package org.peristiwa.tests.annotator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.platform.app.Application;
import org.peristiwa.store.CorpusStore;
import org.peristiwa.text.Extent;

/**
 * Annotates until it is killed. Says what it is about to do ({@code will mark n7}, {@code will undo}), and {@code ack} when
 * all of that is safe.
 */
@Component(property = Application.KIND + "=annotator")
public final class AnnotatingLoop implements Application {

    private static final LayerKey LAYER = new LayerKey("ani", "rapat");

    private final CorpusStore store;
    private boolean saves;
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    @Activate
    public AnnotatingLoop(@Reference CorpusStore store) {
        this.store = store;
    }

    /** Arguments: the corpus, a seed, and how many verbs to do at most, and {@code without-saving} for that. */
    @Override
    public int run(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[1]));
        int most = Integer.parseInt(arguments[2]);
        saves = arguments.length < 4;
        try (CorpusSession session = store.open(Path.of(arguments[0]))) {
            say("open " + session.recovery().steps());
            session.listen(new CorpusListener() {
                @Override
                public void notSafe(IOException why) {
                    say("unsafe " + why.getMessage());
                }
            });
            for (int i = 0; i < most; i++) {
                step(session, random);
                if (random.nextInt(3) == 0) {
                    acknowledge(session);
                }
            }
            say("end");
            // The journal is to be found as a crash leaves it: nothing is closed before the kill comes.
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void acknowledge(CorpusSession session) {
        try {
            session.awaitDurable();
            say("ack");
        } catch (IOException e) {
            say("full " + e.getMessage());
        }
    }

    private void step(CorpusSession session, Random random) {
        List<Annotation> all = session.openLayer(LAYER).getAnnotations();
        int dice = random.nextInt(12);
        boolean ownIsLast = session.history()
                .undoable()
                .filter(label -> label.key().startsWith("annotator."))
                .isPresent();
        if (dice == 0 && ownIsLast) {
            say("will undo");
            session.history().undo();
        } else if (dice == 1 && session.history().redoable().isPresent()) {
            say("will redo");
            session.history().redo();
        } else if (dice == 2 && !all.isEmpty()) {
            Annotation one = all.get(random.nextInt(all.size()));
            String number = one.getNotes().get(0).getText();
            say("will delete " + number);
            session.execute(new DeleteNumbered(one, number));
        } else if (dice == 3 && saves) {
            save(session);
        } else {
            String number = "n" + Long.toString(random.nextLong() >>> 1, 36);
            int begin = random.nextInt(session.text(LAYER.article()).length() - 9);
            say("will mark " + number);
            session.execute(new MarkNumbered(LAYER, Extent.of(begin, begin + 1 + random.nextInt(8)), number));
        }
    }

    private void save(CorpusSession session) {
        say("saving");
        try {
            session.saveAll();
            say("ack");
        } catch (IOException e) {
            say("full " + e.getMessage());
        }
    }

    /** In one piece, as the kill may come at any time. */
    private void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
