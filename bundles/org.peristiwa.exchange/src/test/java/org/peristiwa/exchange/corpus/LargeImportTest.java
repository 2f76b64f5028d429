package org.peristiwa.exchange.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.Samples;
import org.peristiwa.exchange.corpus.Batch.Bounds;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.SchemaFactory;

/** An import that is taken in part by part: here ten articles, three at a time. */
class LargeImportTest {

    private static final Bounds ONE_STEP = new Bounds(4, Long.MAX_VALUE);
    private static final Bounds PART = new Bounds(3, Long.MAX_VALUE);

    private final CorpusSession session =
            CorpusSessions.inMemory("test", List.of("id"), SchemaFactory.eINSTANCE.createSchema(), (text, language) -> {
                throw new AssertionError("nothing here asks for tokens");
            });

    @AfterEach
    void close() {
        session.close();
    }

    private ImportResult take(Importer importer, ExistingLayers existing, Progress progress) throws IOException {
        ImportRequest request = new ImportRequest(List.of(Path.of("list.lst")), Options.NONE, "anna", false, progress);
        return new ImportIntoCorpus(importer, request, existing, ONE_STEP, PART).into(session);
    }

    private static AnnotatedDocument[] documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.document("a" + i, "Ani" + i))
                .toArray(AnnotatedDocument[]::new);
    }

    private List<String> articles() {
        return session.corpus().getArticles().stream().map(Article::getId).toList();
    }

    @Test
    void given_more_than_a_step_when_imported_then_all_is_there_and_saved_and_cannot_be_undone() throws Exception {
        ImportResult result = take(anew(10), ExistingLayers.REFUSE, Progress.NONE);

        assertThat(result.isSaved()).isTrue();
        assertThat(result.layers()).isEqualTo(10);
        assertThat(result.articles()).isEqualTo(10);
        assertThat(articles()).containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9");
        assertThat(session.layers()).hasSize(10);
        assertThat(session.text("a7").content()).isEqualTo("Ani7 datang.\n");
        assertThat(session.layer(new LayerKey("anna", "a7")).orElseThrow().getAnnotations())
                .hasSize(1);
        assertThat(session.hasUnsavedChanges()).isFalse();
        assertThat(session.history().undoable()).isEmpty();
    }

    /** Each opening gives documents of its own, as files would: what is taken into a corpus is moved there. */
    private static Importer anew(int count) {
        return Samples.importingAnew(() -> List.of(documents(count)), -1);
    }

    @Test
    void given_a_broken_last_document_when_imported_then_nothing_has_been_written() {
        Importer broken = Samples.importingAnew(() -> List.of(documents(10)), 9);
        assertThatThrownBy(() -> take(broken, ExistingLayers.REFUSE, Progress.NONE))
                .isInstanceOf(InputFormatException.class);
        assertThat(articles()).isEmpty();
        assertThat(session.layers()).isEmpty();
    }

    @Test
    void given_a_layer_that_is_there_already_when_imported_then_it_is_refused_before_anything_is_written()
            throws Exception {
        take(Samples.importing(Samples.document("a8", "Ani8")), ExistingLayers.REFUSE, Progress.NONE);
        assertThatThrownBy(() -> take(anew(10), ExistingLayers.REFUSE, Progress.NONE))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("Article a8 has annotations by anna already.");
        assertThat(articles()).containsExactly("a8");
    }

    @Test
    void given_an_import_that_is_stopped_when_resumed_then_it_ends_as_if_nothing_had_happened() throws Exception {
        Progress stopping = new Progress() {
            @Override
            public boolean cancelled() {
                return articles().size() >= 6;
            }
        };
        StoppedImportException stopped = catchThrowableOfType(
                StoppedImportException.class, () -> take(anew(10), ExistingLayers.REFUSE, stopping));
        assertThat(stopped.isCancelled()).isTrue();
        assertThat(stopped.articles()).isEqualTo(6);
        assertThat(articles()).hasSize(6);
        assertThat(session.hasUnsavedChanges()).isFalse();

        assertThat(take(anew(10), ExistingLayers.RESUME, Progress.NONE).articles())
                .isEqualTo(10);
        assertThat(articles()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void given_a_layer_that_says_something_else_when_resumed_then_it_is_refused() throws Exception {
        AnnotatedDocument other = Samples.document("a8", "Ani8");
        ((Mention) other.layers().get(0).getAnnotations().get(0)).setType("Place");
        take(Samples.importing(other), ExistingLayers.REFUSE, Progress.NONE);
        assertThatThrownBy(() -> take(anew(10), ExistingLayers.RESUME, Progress.NONE))
                .hasMessage("Article a8 has annotations by anna already.");
    }

    @Test
    void given_an_article_whose_id_was_taken_by_another_text_when_resumed_then_it_keeps_the_id_that_it_got()
            throws Exception {
        take(Samples.importing(Samples.document("a2", "Budi")), ExistingLayers.REFUSE, Progress.NONE);
        take(anew(10), ExistingLayers.REFUSE, Progress.NONE);
        assertThat(articles()).hasSize(11).contains("a2", "a2-2");
        take(anew(10), ExistingLayers.RESUME, Progress.NONE);
        assertThat(articles()).hasSize(11);
    }
}
