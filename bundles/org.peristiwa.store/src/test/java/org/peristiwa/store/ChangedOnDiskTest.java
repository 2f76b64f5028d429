package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.ClearConfidence;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveArticle;
import org.peristiwa.edit.verbs.SetConfidence;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

class ChangedOnDiskTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void aCorpusWithALayer() throws Exception {
        folder = temporary.resolve("k");
        file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
        try (CorpusSession session = Corpora.create(folder)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
    }

    @Test
    void given_a_layer_changed_by_another_when_saved_then_it_is_refused_and_both_works_are_kept() throws Exception {
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Files.writeString(file, Files.readString(file) + "<!-- theirs -->");
            assertThatThrownBy(session::saveAll)
                    .isInstanceOf(ChangedOnDiskException.class)
                    .hasMessageContaining("has been changed");
            assertThat(session.unsavedLayers()).containsExactly(ANI);
            assertThat(file).content().endsWith("<!-- theirs -->");
            session.execute(new RemoveArticle("rapat"));
            assertThatThrownBy(session::saveAll).isInstanceOf(ChangedOnDiskException.class);
            assertThat(file).exists();
        }
    }

    @Test
    void given_a_change_that_keeps_size_and_time_when_saved_then_it_is_noticed() throws Exception {
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace("13-20", "12-20"));
            Files.setLastModifiedTime(file, time);
            assertThatThrownBy(session::saveAll).isInstanceOf(ChangedOnDiskException.class);
        }
    }

    @Test
    void given_a_layer_changed_by_another_when_it_is_moved_away_then_the_work_can_be_saved() throws Exception {
        Path theirs = file.resolveSibling("theirs");
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Files.writeString(file, Files.readString(file) + "<!-- theirs -->");
            assertThatThrownBy(session::saveAll).hasMessageContaining("Move it away to save yours in its place");
            Files.move(file, theirs);
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
        assertThat(theirs).content().endsWith("<!-- theirs -->");
        assertThat(file).content().contains("extent=\"0-7\"");
    }

    @Test
    void given_a_text_left_by_a_crash_before_the_corpus_named_it_when_imported_again_then_it_is_saved()
            throws Exception {
        Files.writeString(folder.resolve("articles/baru.txt"), "Baru.");
        Files.writeString(folder.resolve("articles/lain.txt"), "Lain.");
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new AddArticle("baru", ArticleDetails.titled("Baru", "id"), new ArticleText("Baru.")));
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
            session.execute(new AddArticle("lain", ArticleDetails.titled("Lain", "id"), new ArticleText("Tidak.")));
            assertThatThrownBy(session::saveAll)
                    .isInstanceOf(ChangedOnDiskException.class)
                    .hasMessageContaining("lain.txt has been made");
        }
        assertThat(folder.resolve("articles/lain.txt")).hasContent("Lain.");
    }

    @Test
    void given_a_corpus_that_has_been_moved_when_saved_then_nothing_is_made_where_it_was() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Files.move(folder, elsewhere);
            assertThatThrownBy(session::saveAll)
                    .isInstanceOf(CorpusWriteException.class)
                    .hasMessageContaining("is no longer a corpus");
            assertThat(folder).doesNotExist();
            Files.move(elsewhere, folder);
            session.saveAll();
        }
        assertThat(file).content().contains("extent=\"0-7\"");
    }

    @Test
    void given_a_layer_that_is_as_saved_already_when_saved_then_its_file_is_not_touched() throws Exception {
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            Layer layer = session.layer(ANI).orElseThrow();
            Files.setLastModifiedTime(file, before);
            session.execute(new SetConfidence(layer.getAnnotations().get(0), 0.5));
            session.execute(new ClearConfidence(layer.getAnnotations().get(0)));
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void given_a_layer_made_by_another_when_saved_then_it_is_refused() throws Exception {
        byte[] theirs = Files.readAllBytes(file);
        Files.delete(file);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Files.write(file, theirs);
            assertThatThrownBy(() -> session.save(ANI))
                    .isInstanceOf(ChangedOnDiskException.class)
                    .hasMessageContaining("has been made");
            assertThat(Files.readAllBytes(file)).isEqualTo(theirs);
        }
    }

    @Test
    void given_a_layer_that_was_only_touched_when_saved_then_it_is_saved() throws Exception {
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            session.saveAll();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
    }
}
