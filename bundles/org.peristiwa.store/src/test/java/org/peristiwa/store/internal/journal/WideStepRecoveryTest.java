package org.peristiwa.store.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.KeptHistory.PartHistory;
import org.peristiwa.edit.storage.KeptStep;
import org.peristiwa.edit.storage.KeptStepModel;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.store.Corpora;
import org.peristiwa.store.internal.FolderStorage;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * One step that touches very many parts, as an import does, comes back after a crash: its line is read as a whole each
 * time, so it has to be read once for all parts of a kind and not once for each.
 */
class WideStepRecoveryTest {

    private static final int ARTICLES = 50;

    /** The corpus, the texts, the layers. */
    private static final int KINDS = 3;

    @TempDir
    private Path folder;

    private int readings;

    /** Adds articles, each with a layer that has an event. */
    private record AddMany() implements Verb<Integer> {

        @Override
        public VerbLabel label() {
            return VerbLabel.of("verb.import", "test", String.valueOf(ARTICLES));
        }

        @Override
        public Integer apply(EditContext context) {
            for (LayerKey key : keys()) {
                new AddArticle(key.article(), ArticleDetails.NONE, new ArticleText("Rapat.\n")).apply(context);
                new MarkEvent(key, "Meet", Extent.of(0, 5)).apply(context);
            }
            return ARTICLES;
        }
    }

    private static List<LayerKey> keys() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> new LayerKey("ani", "artikel-" + i))
                .toList();
    }

    @BeforeEach
    void given_a_session_that_ended_before_a_wide_step_was_saved() throws IOException {
        CorpusSession session = Corpora.create(folder.resolve("k"));
        session.execute(new AddMany());
        session.suspend();
    }

    @Test
    void when_opened_again_then_the_step_is_read_once_for_each_kind_of_part_and_all_of_it_is_there() throws Exception {
        try (CorpusSession session = open()) {
            assertThat(readings).isEqualTo(KINDS);
            assertThat(session.recovery().steps()).isEqualTo(1);
            assertThat(session.unsavedLayers()).hasSize(ARTICLES);
            for (LayerKey key : keys()) {
                assertThat(session.text(key.article()).content()).isEqualTo("Rapat.\n");
                assertThat(session.index(session.layer(key).orElseThrow()).events())
                        .hasSize(1);
            }
            session.history().undo();
            assertThat(session.article("artikel-7")).isEmpty();
            assertThat(session.hasUnsavedChanges()).isFalse();
        }
    }

    private CorpusSession open() throws IOException {
        FolderStorage storage = FolderStorage.forWriting(folder.resolve("k"));
        StepJournal journal = storage.journal();
        StepJournal counted = answering(StepJournal.class, journal, Map.of("history", counted(journal.history())));
        return CorpusSessions.open(answering(CorpusStorage.class, storage, Map.of("journal", counted)), SEGMENTER);
    }

    /** The same but for some answers. */
    private static <T> T answering(Class<T> kind, T real, Map<String, Object> answers) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (self, method, given) -> {
            try {
                return answers.containsKey(method.getName())
                        ? answers.get(method.getName())
                        : method.invoke(real, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private KeptHistory counted(KeptHistory history) {
        Map<KeptStep, KeptStep> counted = new HashMap<>();
        Map<StoredPart, PartHistory> parts = new HashMap<>();
        history.parts()
                .forEach((part, ofPart) -> parts.put(
                        part,
                        new PartHistory(
                                counted(ofPart.steps(), counted),
                                ofPart.saved().map(step -> counted(step, counted)),
                                counted(ofPart.takeBack(), counted),
                                counted(ofPart.make(), counted))));
        return new KeptHistory(
                counted(history.done(), counted), counted(history.undone(), counted), parts, history.putAside());
    }

    private List<KeptStep> counted(List<KeptStep> steps, Map<KeptStep, KeptStep> counted) {
        return steps.stream().map(step -> counted(step, counted)).toList();
    }

    private KeptStep counted(KeptStep step, Map<KeptStep, KeptStep> counted) {
        return counted.computeIfAbsent(step, Counted::new);
    }

    /** A step that tells how often it is read. */
    private final class Counted implements KeptStep {
        private final KeptStep step;

        Counted(KeptStep step) {
            this.step = step;
        }

        @Override
        public VerbLabel label() {
            return step.label();
        }

        @Override
        public Optional<Place> place() {
            return step.place();
        }

        @Override
        public Set<StoredPart> touched() {
            return step.touched();
        }

        @Override
        public Iterator<Part> forward(KeptStepModel model, Predicate<StoredPart> of) {
            readings++;
            return step.forward(model, of);
        }

        @Override
        public Iterator<Part> backward(KeptStepModel model, Predicate<StoredPart> of) {
            return step.backward(model, of);
        }
    }
}
