package org.peristiwa.tests.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.internal.NewsSegmenter;

/**
 * What the annotating loop has made of its corpus.
 *
 * @param numbers what is marked now
 * @param done steps that are done, oldest first
 * @param undone steps that are undone, the next one to redo first
 */
record AnnotatedWork(Set<String> numbers, List<VerbLabel> done, List<VerbLabel> undone) {

    private static final LayerKey LAYER = new LayerKey("ani", "rapat");

    /** So many of the newest steps are compared: fewer than a journal keeps, however many are undone in one run. */
    private static final int NEWEST = 300;

    AnnotatedWork {
        numbers = Set.copyOf(numbers);
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** A corpus with one article to work on. */
    static Path corpus(Path folder) throws IOException {
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("small");
        schema.setVersion("1");
        EntityType person = SchemaFactory.eINSTANCE.createEntityType();
        person.setId("Person");
        schema.getEntityTypes().add(person);
        try (CorpusSession session =
                CorpusFolder.create(folder, "contoh", List.of("id"), schema, new NewsSegmenter())) {
            session.execute(new AddAnnotator("ani", "Ani"));
            session.execute(new AddArticle(
                    "rapat",
                    ArticleDetails.titled("Rapat", "id"),
                    new ArticleText("Budi bertemu Wati di pasar. ".repeat(40))));
            session.saveAll();
        }
        return folder;
    }

    /** As the next program that opens the corpus finds it; nothing is written. */
    static AnnotatedWork read(Path corpus) throws IOException {
        try (CorpusSession session = CorpusFolder.openReadOnly(corpus, new NewsSegmenter())) {
            if (session.recovery().putAside().isPresent()) {
                throw new AssertionError(session.recovery().toString());
            }
            Set<String> numbers = new TreeSet<>();
            session.layer(LAYER).ifPresent(layer -> layer.getAnnotations()
                    .forEach(one -> numbers.add(one.getNotes().get(0).getText())));
            return new AnnotatedWork(
                    numbers, session.history().done(), session.history().undone());
        }
    }

    /** Whether this and {@code other} cannot be told from each other. */
    boolean matches(AnnotatedWork other) {
        return numbers.equals(other.numbers)
                && undone.equals(other.undone)
                && newest(done).equals(newest(other.done));
    }

    private static List<VerbLabel> newest(List<VerbLabel> steps) {
        return steps.subList(Math.max(0, steps.size() - NEWEST), steps.size());
    }

    /** Where {@code said} may have led when the kill came: not before the last acknowledged verb. */
    List<AnnotatedWork> after(List<String> said) {
        List<AnnotatedWork> possible = new ArrayList<>(List.of(this));
        AnnotatedWork now = this;
        for (String line : said) {
            String[] words = line.split(" ", -1);
            if (line.equals("ack")) {
                possible.clear();
                possible.add(now);
            } else if (words[0].equals("will")) {
                now = now.step(words);
                possible.add(now);
            }
        }
        return possible;
    }

    private AnnotatedWork step(String... words) {
        Set<String> marked = new TreeSet<>(numbers);
        List<VerbLabel> doneNow = new ArrayList<>(done);
        List<VerbLabel> undoneNow = new ArrayList<>(undone);
        switch (words[1]) {
            case "undo" -> {
                VerbLabel last = doneNow.remove(doneNow.size() - 1);
                undoneNow.add(0, last);
                apply(last, marked, !isMark(last));
            }
            case "redo" -> {
                VerbLabel next = undoneNow.remove(0);
                doneNow.add(next);
                apply(next, marked, isMark(next));
            }
            default -> {
                VerbLabel label = VerbLabel.of("annotator." + words[1], words[2]);
                doneNow.add(label);
                undoneNow.clear();
                apply(label, marked, isMark(label));
            }
        }
        return new AnnotatedWork(marked, doneNow, undoneNow);
    }

    private static boolean isMark(VerbLabel label) {
        return label.key().equals("annotator.mark");
    }

    private static void apply(VerbLabel label, Set<String> marked, boolean mark) {
        // The steps that made the corpus can be undone, too, and mark nothing.
        if (label.key().startsWith("annotator.")) {
            if (mark) {
                marked.add(label.arguments().get(0));
            } else {
                marked.remove(label.arguments().get(0));
            }
        }
    }
}
