package org.peristiwa.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.SampleCorpus.GOLD;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.edit.verbs.CorrectText;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.SetLayerState;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.Span;

/** A layer is read, and a text cut, while others work; see docs/adr/0026. */
class LoadingTest {

    private final SlowStorage storage = new SlowStorage(kept(), ANI);
    private final CountDownLatch cutting = new CountDownLatch(1);
    private final CountDownLatch cut = new CountDownLatch(1);
    private final CorpusSession session = open(new WordSegmenter());

    private static MemoryStorage kept() {
        MemoryStorage made = SampleCorpus.storage();
        try (CorpusSession before = SampleCorpus.open(made)) {
            before.execute(new MarkEntity(ANI, "Person", Extent.of(8, 12)));
            before.execute(new SetLayerState(ANI, LayerState.DONE));
            before.saveAll();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    private CorpusSession open(Segmenter segmenter) {
        try {
            return CorpusSessions.open(storage, segmenter, Clock.fixed(SampleCorpus.NOW, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Optional<Layer>> asked() throws InterruptedException {
        CompletableFuture<Optional<Layer>> layer = CompletableFuture.supplyAsync(() -> session.layer(ANI));
        storage.awaitAsked();
        return layer;
    }

    @AfterEach
    void letGo() {
        storage.come();
        cut.countDown();
        session.close();
    }

    @Test
    void given_a_layer_that_is_being_read_when_others_work_then_they_do_not_wait() throws Exception {
        CompletableFuture<Optional<Layer>> layer = asked();
        session.execute(new MarkEntity(GOLD, "Person", Extent.of(0, 7)));
        session.history().undo();
        assertThat(session.layerInMemory(ANI)).isEmpty();
        assertThat(session.layers()).contains(ANI);
        assertThat(layer).isNotDone();
        storage.come();
        assertThat(layer.get()).isPresent().isEqualTo(session.layerInMemory(ANI));
        assertThat(session.index(layer.get().orElseThrow()).at(8)).hasSize(1);
    }

    @Test
    void given_a_layer_that_is_being_read_when_asked_for_by_others_then_all_get_the_same_one() throws Exception {
        CompletableFuture<Optional<Layer>> first = asked();
        CompletableFuture<Optional<Layer>> second = CompletableFuture.supplyAsync(() -> session.layer(ANI));
        CompletableFuture<Layer> third = CompletableFuture.supplyAsync(() -> session.openLayer(ANI));
        storage.come();
        assertThat(second.get().orElseThrow())
                .isSameAs(first.get().orElseThrow())
                .isSameAs(third.get());
    }

    @Test
    void given_a_layer_that_is_being_read_when_its_text_is_corrected_then_it_counts_in_the_new_text() throws Exception {
        session.text("rapat");
        CompletableFuture<Optional<Layer>> layer = asked();
        CompletableFuture<Integer> correction = CompletableFuture.supplyAsync(() -> {
            // Corrects every layer of the article, and so reads this one, too
            session.execute(new CorrectText(GOLD, new Span(0, 7), "Menlu"));
            return session.text("rapat").length();
        });
        storage.come();
        assertThat(correction.get()).isEqualTo(SampleCorpus.TEXT.length() - 2);
        Layer read = layer.get().orElseThrow();
        assertThat(read).isSameAs(session.layer(ANI).orElseThrow());
        assertThat(session.index(read).mentions())
                .extracting(mention -> session.text("rapat").slice(mention.getExtent(), " "))
                .containsExactly("Sari");
    }

    @Test
    void given_a_layer_that_is_being_read_when_the_corpus_is_closed_then_nobody_gets_it() throws Exception {
        CompletableFuture<Optional<Layer>> layer = asked();
        session.close();
        storage.come();
        assertThatThrownBy(layer::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(session.layerInMemory(ANI)).isEmpty();
    }

    @Test
    void given_a_layer_that_is_not_in_memory_then_its_state_is_known_without_reading_it() {
        assertThat(session.stateOf(ANI)).isEqualTo(LayerState.DONE);
        assertThat(session.stateOf(GOLD)).isEqualTo(LayerState.NEW);
        assertThat(session.layerInMemory(ANI)).isEmpty();
        assertThat(storage.reads()).isZero();
        storage.come();
        session.execute(new SetLayerState(ANI, LayerState.IN_PROGRESS));
        assertThat(session.stateOf(ANI)).isEqualTo(LayerState.IN_PROGRESS);
    }

    @Test
    void given_a_text_that_is_being_cut_when_others_work_then_they_do_not_wait() throws Exception {
        try (CorpusSession other = open((text, language) -> {
            cutting.countDown();
            try {
                cut.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new WordSegmenter().segment(text, language);
        })) {
            CompletableFuture<Segmentation> asked = CompletableFuture.supplyAsync(() -> other.segmentation("rapat"));
            cutting.await();
            other.execute(new MarkEntity(GOLD, "Person", Extent.of(0, 7)));
            assertThat(other.segmentationInMemory("rapat")).isEmpty();
            cut.countDown();
            Segmentation made = asked.get();
            assertThat(other.segmentationInMemory("rapat")).contains(made);
        }
    }
}
