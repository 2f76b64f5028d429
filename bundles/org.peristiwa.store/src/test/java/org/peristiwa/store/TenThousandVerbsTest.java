package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.edit.SampleCorpus.ANI;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;

/** A long day: ten thousand verbs on one layer, some taken back and done again, saved now and then. */
class TenThousandVerbsTest {

    private static final int VERBS = 10_000;

    @TempDir
    private Path temporary;

    @Test
    void given_ten_thousand_random_verbs_then_invariants_hold_a_crash_loses_none_and_undoing_all_gives_the_start()
            throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession session =
                CorpusFolder.create(folder, "contoh", List.of("id"), SampleCorpus.schema(), Corpora.SEGMENTER)) {
            session.execute(new AddAnnotator("ani", "Ani"));
            session.execute(
                    new AddArticle("rapat", ArticleDetails.titled("Rapat", "id"), new ArticleText(SampleCorpus.TEXT)));
            session.saveAll();
            String start = CrashedCopy.text(session);
            int atStart = session.history().done().size();
            Random random = new Random(20_260_301);
            for (int moved = 0; moved < VERBS; ) {
                if (JournalCutTest.move(session, random)) {
                    moved++;
                }
                // A day's layer does not grow without end, and neither should this one.
                if (session.history().done().size() > atStart + 400) {
                    undoTo(session, atStart + 200);
                }
                if (moved % 500 == 0) {
                    requireSound(session);
                }
                if (moved % 1_500 == 0) {
                    session.saveAll();
                }
            }
            String end = CrashedCopy.text(session);
            session.awaitDurable();
            try (CorpusSession again =
                    CorpusFolder.open(CrashedCopy.of(folder, temporary.resolve("copy")), Corpora.SEGMENTER)) {
                assertThat(CrashedCopy.text(again)).isEqualTo(end);
                again.saveAll();
            }
            try (CorpusSession saved = CorpusFolder.open(temporary.resolve("copy"), Corpora.SEGMENTER)) {
                assertThat(CrashedCopy.text(saved)).isEqualTo(end);
                undoTo(saved, atStart);
                assertThat(CrashedCopy.text(saved)).isEqualTo(start);
            }
            undoTo(session, atStart);
            assertThat(CrashedCopy.text(session)).isEqualTo(start);
        }
    }

    private static void undoTo(CorpusSession session, int steps) {
        while (session.history().done().size() > steps) {
            session.history().undo();
        }
    }

    private static void requireSound(CorpusSession session) {
        Layer layer = session.openLayer(ANI);
        assertThat(LayerInvariants.violations(layer, session.text("rapat"))).isEmpty();
    }
}
