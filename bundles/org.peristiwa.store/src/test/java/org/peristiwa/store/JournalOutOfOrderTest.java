package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveLayer;
import org.peristiwa.text.Extent;

/** The journal cannot be written while everything else can, as when only little room is left. */
class JournalOutOfOrderTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path journal;
    private Path kept;

    /** A step that is in the journal and not in its file. */
    @BeforeEach
    void given_a_step_that_is_not_saved() throws IOException {
        try (CorpusSession session = Corpora.create(temporary.resolve("k"))) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            session.awaitDurable();
            folder = CrashedCopy.of(temporary.resolve("k"), temporary.resolve("crashed"));
        }
        journal = folder.resolve(".peristiwa/journal");
        kept = temporary.resolve("kept");
    }

    private void breakJournal() throws IOException {
        Files.move(journal, kept);
        Files.createDirectory(journal);
    }

    /** What the disk holds when the machine stops before the journal could be written again. */
    private Path stopped() throws IOException {
        Path copy = CrashedCopy.of(folder, temporary.resolve("stopped"));
        Files.delete(copy.resolve(".peristiwa/journal"));
        Files.copy(kept, copy.resolve(".peristiwa/journal"));
        return copy;
    }

    private static int events(CorpusSession session) {
        return session.index(session.layer(ANI).orElseThrow()).events().size();
    }

    @Test
    void given_a_save_that_the_journal_does_not_know_when_opened_again_then_nobody_else_is_blamed_and_all_is_there()
            throws Exception {
        Path copy;
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            breakJournal();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(21, 25)));
            assertThatThrownBy(session::awaitDurable).isInstanceOf(IOException.class);
            session.saveAll();
            copy = stopped();
        }
        try (CorpusSession session = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(session.recovery().putAside()).isEmpty();
            assertThat(session.recovery().steps()).isZero();
            assertThat(events(session)).isEqualTo(3);
            assertThat(session.hasUnsavedChanges()).isFalse();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(26, 31)));
            session.awaitDurable();
            copy = CrashedCopy.of(copy, temporary.resolve("again"));
        }
        assertThat(copy.resolve(".peristiwa")).isDirectoryNotContaining("glob:**/saved-*");
        try (CorpusSession session = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(session.recovery().steps()).isEqualTo(1);
            assertThat(events(session)).isEqualTo(4);
        }
    }

    @Test
    void given_a_layer_that_was_removed_without_the_journal_when_opened_again_then_it_stays_so() throws Exception {
        Path copy;
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            breakJournal();
            session.execute(new RemoveLayer(ANI));
            session.saveAll();
            copy = stopped();
        }
        try (CorpusSession session = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(session.recovery().putAside()).isEmpty();
            assertThat(session.layers()).isEmpty();
        }
    }

    @Test
    void given_a_file_that_somebody_else_has_changed_after_such_a_save_when_opened_again_then_that_is_said()
            throws Exception {
        Path copy;
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            breakJournal();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(21, 25)));
            session.saveAll();
            copy = stopped();
        }
        Path layer = copy.resolve("annotations/ani/rapat.peristiwa-ann");
        Files.writeString(layer, Files.readString(layer).replace("extent=\"21-25\"", "extent=\"21-30\""));
        try (CorpusSession session = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(session.recovery().putAside().orElseThrow().reason().inEnglish())
                    .contains("changed by another program");
        }
    }
}
