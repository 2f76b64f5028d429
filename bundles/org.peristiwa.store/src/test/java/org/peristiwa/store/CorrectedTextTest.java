package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.BUDI;
import static org.peristiwa.store.Corpora.TEXT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.edit.verbs.CorrectText;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** A corrected text in files: saved whole, and files of before are brought up to date. */
class CorrectedTextTest {

    private static final String CORRECTED = TEXT.replace("Menteri", "Ibu Menteri");

    @TempDir
    private Path folder;

    private Path text;
    private Path anis;
    private Path budis;

    @BeforeEach
    void annotate() throws IOException {
        text = folder.resolve("articles/rapat.txt");
        anis = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        budis = folder.resolve("annotations/budi/rapat.peristiwa-ann");
        try (CorpusSession session = Corpora.create(folder)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
    }

    private CorpusSession open() throws IOException {
        return CorpusFolder.open(folder, Corpora.SEGMENTER);
    }

    private void correct() throws IOException {
        try (CorpusSession session = open()) {
            session.execute(new CorrectText(ANI, new Span(0, 7), "Ibu Menteri"));
            session.saveAll();
        }
    }

    private static Extent event(CorpusSession session, LayerKey key) {
        return session.index(session.layer(key).orElseThrow()).events().get(0).getExtent();
    }

    private void requireCorrected() throws IOException {
        try (CorpusSession session = open()) {
            assertThat(session.text("rapat").content()).isEqualTo(CORRECTED);
            assertThat(event(session, ANI)).isEqualTo(Extent.of(17, 24));
            assertThat(event(session, BUDI)).isEqualTo(Extent.of(17, 24));
        }
    }

    @Test
    void given_a_correction_when_saved_and_opened_then_text_layers_and_history_are_there() throws IOException {
        correct();
        assertThat(Files.readString(text)).isEqualTo(CORRECTED);
        assertThat(Files.readString(budis)).contains("17-24");
        assertThat(Files.readString(folder.resolve("corpus.peristiwa")))
                .contains("<corrections removed=\"Menteri\" inserted=\"Ibu Menteri\"");
        requireCorrected();
    }

    @Test
    void given_a_save_that_stopped_behind_any_file_when_opened_then_all_is_brought_up_to_date() throws IOException {
        byte[] oldText = Files.readAllBytes(text);
        byte[] oldAnis = Files.readAllBytes(anis);
        byte[] oldBudis = Files.readAllBytes(budis);
        correct();
        byte[] newText = Files.readAllBytes(text);
        Files.write(budis, oldBudis);
        requireCorrected();
        Files.write(anis, oldAnis);
        requireCorrected();
        Files.write(text, oldText);
        requireCorrected();
        assertThat(Files.readAllBytes(text)).as("the save is finished").isEqualTo(newText);
    }

    @Test
    void given_a_save_that_stopped_and_no_journal_when_opened_then_all_is_brought_up_to_date() throws IOException {
        byte[] oldText = Files.readAllBytes(text);
        byte[] oldBudis = Files.readAllBytes(budis);
        correct();
        byte[] newText = Files.readAllBytes(text);
        Files.write(budis, oldBudis);
        Files.write(text, oldText);
        loseJournal();
        requireCorrected();
        assertThat(Files.readAllBytes(text)).as("the save is finished").isEqualTo(newText);
    }

    /** As in a clone of the corpus, which never has one. */
    private void loseJournal() throws IOException {
        Files.delete(folder.resolve(".peristiwa/journal"));
    }

    @Test
    void given_a_colleagues_layer_of_before_when_they_send_it_then_it_is_read_and_saved_up_to_date()
            throws IOException {
        byte[] old = Files.readAllBytes(budis);
        correct();
        Files.write(budis, old);
        loseJournal();
        try (CorpusSession session = open()) {
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(0, 3)));
            assertThat(session.unsavedLayers()).containsExactly(BUDI);
            session.saveAll();
        }
        assertThat(Files.readString(budis)).contains("17-24").contains("0-3");
    }

    @Test
    void given_a_colleagues_layer_that_marks_what_a_correction_removed_when_read_then_it_is_refused_and_left_alone()
            throws IOException {
        byte[] old = Files.readAllBytes(budis);
        try (CorpusSession session = open()) {
            session.execute(new CorrectText(ANI, new Span(12, 20), "", Emptied.RELEASE));
            session.saveAll();
        }
        Files.write(budis, old);
        loseJournal();
        try (CorpusSession session = open()) {
            assertThatThrownBy(() -> session.layer(BUDI))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("a correction of the text has left nothing of its words");
        }
        assertThat(Files.readAllBytes(budis)).isEqualTo(old);
    }

    @Test
    void given_an_undone_correction_when_saved_then_the_files_are_as_before() throws IOException {
        List<Path> files = List.of(text, anis, budis, folder.resolve("corpus.peristiwa"));
        List<byte[]> before = files.stream().map(CorrectedTextTest::bytes).toList();
        try (CorpusSession session = open()) {
            session.execute(new CorrectText(ANI, new Span(0, 7), "Ibu Menteri"));
            session.saveAll();
            session.history().undo();
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
        for (int i = 0; i < files.size(); i++) {
            assertThat(bytes(files.get(i))).as(files.get(i).toString()).isEqualTo(before.get(i));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
