package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.schema.RichRules;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.RandomCorpusVerbs;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/**
 * Work of two annotators on layers, articles, clusters over articles and the schema: what is saved is read as it was,
 * what a cut journal brings back is some beginning of the work, and after thousands of steps everything still holds.
 */
public class WholeCorpusWorkTest {

    private static final int MANY = 10_000;

    private Path temporary;
    private Path folder;

    @BeforeTry
    void aCorpus() throws IOException {
        temporary = Files.createTempDirectory("whole");
        folder = temporary.resolve("k");
        try (CorpusSession session =
                CorpusFolder.create(folder, "contoh", List.of("id"), RichRules.schema(), Corpora.SEGMENTER)) {
            session.execute(new AddAnnotator("ani", "Ani"));
            session.execute(new AddAnnotator("budi", ""));
            for (String id : List.of("rapat", "rapat-2")) {
                session.execute(new AddArticle(id, ArticleDetails.NONE, new ArticleText(SampleCorpus.TEXT)));
            }
            session.saveAll();
        }
        Files.delete(folder.resolve(".peristiwa/journal"));
    }

    /** A session of the corpus in {@code folder}, which is on the disk. */
    protected CorpusSession open(Path folder) throws IOException {
        return CorpusFolder.open(folder, Corpora.SEGMENTER);
    }

    @AfterTry
    void noCorpus() throws IOException {
        CrashedCopy.delete(temporary);
    }

    @Property(tries = 12)
    void given_random_work_when_saved_at_any_moment_then_what_is_read_is_what_was_there(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            String before;
            try (CorpusSession session = open(folder)) {
                for (int moved = 0; moved < 15; ) {
                    moved += move(session, random) ? 1 : 0;
                }
                session.saveAll();
                before = CrashedCopy.text(session);
            }
            try (CorpusSession session = open(folder)) {
                assertThat(session.recovery().steps()).isZero();
                assertThat(CrashedCopy.text(session)).isEqualTo(before);
                assertThat(session.hasUnsavedChanges()).isFalse();
                requireSound(session);
            }
        }
    }

    @Property(tries = 12)
    void given_random_work_when_its_journal_is_cut_anywhere_then_a_beginning_of_it_comes_back(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Path copy = temporary.resolve("copy");
        List<String> moments = new ArrayList<>();
        try (CorpusSession session = open(folder)) {
            moments.add(CrashedCopy.text(session));
            while (moments.size() <= 40) {
                if (move(session, random)) {
                    moments.add(CrashedCopy.text(session));
                }
            }
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        byte[] journal = Files.readAllBytes(copy.resolve(".peristiwa/journal"));
        for (int i = 0; i < 15; i++) {
            int cut = i == 0 ? journal.length : random.nextInt(journal.length + 1);
            byte[] left = Arrays.copyOf(journal, cut);
            Files.write(copy.resolve(".peristiwa/journal"), left);
            try (CorpusSession again = open(copy)) {
                assertThat(again.recovery().putAside()).isEmpty();
                assertThat(CrashedCopy.text(again)).isEqualTo(moments.get(JournalCutTest.movements(left)));
                requireSound(again);
                while (again.history().undoable().isPresent()) {
                    again.history().undo();
                }
                assertThat(CrashedCopy.text(again)).isEqualTo(moments.get(0));
            }
        }
    }

    @Property(tries = 1)
    void given_ten_thousand_steps_when_crashed_and_undone_then_nothing_is_lost_and_the_start_is_there_again()
            throws IOException {
        Random random = new Random(20_260_301);
        try (CorpusSession session = open(folder)) {
            String start = CrashedCopy.text(session);
            for (int moved = 0; moved < MANY; ) {
                moved += move(session, random) ? 1 : 0;
                // A day's corpus does not grow without end, and neither should this one.
                if (session.history().done().size() > 150) {
                    undoTo(session, 50);
                }
                if (moved % 500 == 0) {
                    requireSound(session);
                }
            }
            String end = CrashedCopy.text(session);
            session.awaitDurable();
            try (CorpusSession again = open(CrashedCopy.of(folder, temporary.resolve("copy")))) {
                assertThat(CrashedCopy.text(again)).isEqualTo(end);
            }
            undoTo(session, 0);
            assertThat(CrashedCopy.text(session)).isEqualTo(start);
        }
    }

    private static void undoTo(CorpusSession session, int steps) {
        while (session.history().done().size() > steps) {
            session.history().undo();
        }
    }

    /** Whether the history has moved. */
    private static boolean move(CorpusSession session, Random random) {
        int done = session.history().done().size();
        int undone = session.history().undone().size();
        int dice = random.nextInt(8);
        if (dice == 0) {
            session.history().undo();
        } else if (dice == 1) {
            session.history().redo();
        } else {
            try {
                session.execute(RandomCorpusVerbs.next(session, random));
            } catch (EditException refused) {
                return false;
            }
        }
        return done != session.history().done().size()
                || undone != session.history().undone().size();
    }

    private static void requireSound(CorpusSession session) {
        assertThat(session.layers())
                .allSatisfy(key -> assertThat(session.article(key.article())).isPresent());
        for (LayerKey key : session.layers()) {
            Layer layer = session.layer(key).orElseThrow();
            assertThat(LayerInvariants.violations(layer, session.text(key.article())))
                    .isEmpty();
        }
    }
}
