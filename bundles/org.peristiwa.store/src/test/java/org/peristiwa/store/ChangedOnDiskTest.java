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
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveArticle;
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
    void given_a_layer_made_or_removed_by_another_when_saved_then_it_is_refused() throws Exception {
        byte[] theirs = Files.readAllBytes(file);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Files.delete(file);
            assertThatThrownBy(() -> session.save(ANI))
                    .isInstanceOf(ChangedOnDiskException.class)
                    .hasMessageContaining("has been removed");
        }
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
