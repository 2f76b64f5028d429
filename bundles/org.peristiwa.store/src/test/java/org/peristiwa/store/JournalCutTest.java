package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.edit.SampleCorpus.ANI;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.RandomVerbs;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/** Wherever a journal is cut off, what comes back is what some beginning of the work had made. */
class JournalCutTest {

    private Path temporary;
    private Path folder;

    @BeforeTry
    void aCorpus() throws IOException {
        temporary = Files.createTempDirectory("cut");
        folder = temporary.resolve("k");
        try (CorpusSession session =
                CorpusFolder.create(folder, "contoh", List.of("id"), SampleCorpus.schema(), Corpora.SEGMENTER)) {
            session.execute(new AddAnnotator("ani", "Ani"));
            session.execute(
                    new AddArticle("rapat", ArticleDetails.titled("Rapat", "id"), new ArticleText(SampleCorpus.TEXT)));
            session.saveAll();
        }
        Files.delete(folder.resolve(".peristiwa/journal"));
    }

    @AfterTry
    void noCorpus() throws IOException {
        CrashedCopy.delete(temporary);
    }

    /** What is there after each movement of the history. */
    private record Moment(String model, List<VerbLabel> done, List<VerbLabel> undone) {

        static Moment of(CorpusSession session) {
            return new Moment(
                    CrashedCopy.text(session),
                    session.history().done(),
                    session.history().undone());
        }
    }

    @Property(tries = 25)
    void given_random_work_when_its_journal_is_cut_anywhere_then_a_beginning_of_it_comes_back(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Path copy = temporary.resolve("copy");
        List<Moment> moments = new ArrayList<>();
        try (CorpusSession session = CorpusFolder.open(folder, Corpora.SEGMENTER)) {
            moments.add(Moment.of(session));
            work(session, random, 40, moments);
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        byte[] journal = Files.readAllBytes(copy.resolve(".peristiwa/journal"));
        for (int i = 0; i < 20; i++) {
            int cut = i == 0 ? journal.length : random.nextInt(journal.length + 1);
            assertComesBack(copy, Arrays.copyOf(journal, cut), moments);
        }
    }

    @Property(tries = 1)
    void given_some_work_when_its_journal_is_cut_at_every_byte_then_a_beginning_of_it_comes_back() throws IOException {
        Path copy = temporary.resolve("copy");
        List<Moment> moments = new ArrayList<>();
        try (CorpusSession session = CorpusFolder.open(folder, Corpora.SEGMENTER)) {
            moments.add(Moment.of(session));
            work(session, new Random(7), 4, moments);
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        byte[] journal = Files.readAllBytes(copy.resolve(".peristiwa/journal"));
        for (int cut = 0; cut <= journal.length; cut++) {
            assertComesBack(copy, Arrays.copyOf(journal, cut), moments);
        }
    }

    private static void work(CorpusSession session, Random random, int steps, List<Moment> moments) {
        while (moments.size() <= steps) {
            if (move(session, random)) {
                moments.add(Moment.of(session));
            }
        }
    }

    /** Whether the history has moved. */
    static boolean move(CorpusSession session, Random random) {
        int done = session.history().done().size();
        int undone = session.history().undone().size();
        int dice = random.nextInt(8);
        if (dice == 0) {
            session.history().undo();
        } else if (dice == 1) {
            session.history().redo();
        } else {
            Layer layer = session.openLayer(ANI);
            try {
                session.execute(RandomVerbs.next(layer, session.index(layer), random));
            } catch (EditException refused) {
                return false;
            }
        }
        return done != session.history().done().size()
                || undone != session.history().undone().size();
    }

    private static void assertComesBack(Path corpus, byte[] journal, List<Moment> moments) throws IOException {
        Files.write(corpus.resolve(".peristiwa/journal"), journal);
        Moment expected = moments.get(movements(journal));
        try (CorpusSession again = CorpusFolder.open(corpus, Corpora.SEGMENTER)) {
            assertThat(Moment.of(again)).isEqualTo(expected);
            assertThat(again.recovery().putAside()).isEmpty();
            again.layer(ANI).ifPresent(layer -> assertThat(LayerInvariants.violations(layer, again.text("rapat")))
                    .isEmpty());
            while (again.history().undoable().isPresent()) {
                again.history().undo();
            }
            assertThat(CrashedCopy.text(again)).isEqualTo(moments.get(0).model);
            while (again.history().undone().size() > expected.undone.size()) {
                again.history().redo();
            }
            assertThat(CrashedCopy.text(again)).isEqualTo(expected.model);
        }
    }

    /** The movements of the history in whole lines of {@code journal}. */
    static int movements(byte[] journal) {
        String text = new String(journal, StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        return (int) text.substring(0, end)
                .lines()
                .filter(line -> line.matches("[0-9a-f]{8} \\{\"(do|undo|redo)\":.*"))
                .count();
    }
}
