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
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** What goes through a corpus without staying in memory, and a history that ends. */
class PassingTest {

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void make() throws IOException {
        corpus = folder.resolve("k");
        try (CorpusSession session = Corpora.create(corpus)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            session.forgetHistory();
        }
    }

    private static Layer layer(CorpusSession session) {
        return session.layer(ANI).orElseThrow();
    }

    @Test
    void given_a_layer_that_passed_when_asked_for_again_then_it_is_read_anew_and_says_the_same() throws IOException {
        try (CorpusSession session = CorpusFolder.open(corpus, SEGMENTER)) {
            Layer passed = session.passing(() -> layer(session));
            assertThat(layer(session)).isNotSameAs(passed);
            assertThat(layer(session).getAnnotations()).hasSize(1);
            assertThatThrownBy(() -> session.index(passed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void given_a_layer_that_was_in_memory_or_is_unsaved_when_it_passes_then_it_stays() throws IOException {
        try (CorpusSession session = CorpusFolder.open(corpus, SEGMENTER)) {
            Layer there = layer(session);
            assertThat(session.passing(() -> layer(session))).isSameAs(there);
            assertThat(layer(session)).isSameAs(there);
            session.passing(
                    () -> session.execute(new MarkEvent(new LayerKey("budi", "rapat"), "Meet", Extent.of(13, 20))));
            assertThat(session.unsavedLayers()).containsExactly(new LayerKey("budi", "rapat"));
            session.saveAll();
            session.history().undo();
            assertThat(session.layer(new LayerKey("budi", "rapat"))
                            .map(layer -> layer.getAnnotations().size())
                            .orElse(0))
                    .isZero();
        }
    }

    @Test
    void given_a_file_that_changes_after_it_passed_when_read_again_then_the_new_content_counts() throws IOException {
        try (CorpusSession session = CorpusFolder.open(corpus, SEGMENTER)) {
            session.passing(() -> layer(session));
            Path file = corpus.resolve("annotations/ani/rapat.peristiwa-ann");
            Files.writeString(file, Files.readString(file).replace("extent=\"13-20\"", "extent=\"0-7\""));
            assertThat(session.outsideChanges()).isEmpty();
            assertThat(layer(session).getAnnotations().get(0).toString()).contains("0-7");
        }
    }

    @Test
    void given_steps_when_the_history_is_forgotten_then_none_can_be_undone_now_or_after_a_restart() throws IOException {
        try (CorpusSession session = CorpusFolder.open(corpus, SEGMENTER)) {
            session.execute(new AddArticle("baru", ArticleDetails.titled("Baru", "id"), new ArticleText("Baru.\n")));
            assertThatThrownBy(session::forgetHistory).isInstanceOf(IllegalStateException.class);
            session.saveAll();
            session.forgetHistory();
            assertThat(session.history().undoable()).isEmpty();
            assertThat(session.hasUnsavedChanges()).isFalse();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            session.history().undo();
            assertThat(session.hasUnsavedChanges()).isFalse();
            assertThat(session.articleIgnoringCase("BARU")).isPresent();
        }
        try (CorpusSession session = CorpusFolder.open(corpus, SEGMENTER)) {
            assertThat(session.recovery().steps()).isZero();
            assertThat(session.history().undoable()).isEmpty();
            assertThat(session.article("baru")).isPresent();
            assertThat(layer(session).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void given_an_article_whose_id_has_capitals_when_asked_for_in_any_case_then_it_is_found() throws IOException {
        try (CorpusSession session = CorpusFolder.open(corpus, SEGMENTER)) {
            session.execute(new AddArticle("Baru", ArticleDetails.titled("Baru", "id"), new ArticleText("Baru.\n")));
            assertThat(session.article("baru")).isEmpty();
            assertThat(session.articleIgnoringCase("bARU")).isEqualTo(session.article("Baru"));
            assertThat(session.articleIgnoringCase("RAPAT")).isEqualTo(session.article("rapat"));
            session.history().undo();
            assertThat(session.articleIgnoringCase("baru")).isEmpty();
        }
    }
}
