package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.EventType;

/**
 * Corpora as released versions of the program wrote them, with their journals: they are read for ever. A sample is made
 * when a form is released and never changed; the first is of form 1, and holds something of everything.
 */
class ReadingHistoricFormsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/historic");
    private static final LayerKey ANI = new LayerKey("ani", "rapat-1");

    @TempDir
    private Path temporary;

    static List<String> forms() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.map(sample -> sample.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Path copyOf(String form) throws IOException {
        return CrashedCopy.of(SAMPLES.resolve(form), temporary.resolve(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void given_a_corpus_of_that_form_when_opened_then_all_that_it_held_is_there(String form) throws IOException {
        try (CorpusSession session = CorpusFolder.open(copyOf(form), Corpora.SEGMENTER)) {
            assertThat(session.recovery().isNothing()).isTrue();
            assertThat(session.corpus().getLanguages()).containsExactly("id", "en");
            Article article = session.article("rapat-1").orElseThrow();
            assertThat(article.getTitle()).isEqualTo("Rapat \"besar\" & kecil");
            assertThat(article.getMetadata().get(0).getValue()).isEqualTo("politik\nluar negeri");
            assertThat(article.getCorrections().get(0).getInserted()).isEqualTo("Sari");
            assertThat(session.corpus().getSplits().get(0).getArticles()).containsExactly("rapat-1");
            assertThat(session.corpus().getClusters().get(0).getLinks().get(0).getIdentifier())
                    .isEqualTo("Q1");
            EventType contact = session.schema().getEventTypes().get(0);
            assertThat(contact.getRoles().get(0).getUpper()).isEqualTo(2);
            assertThat(session.schema().getMigrations().get(0).getArguments())
                    .containsExactly("Meeting", "Contact.Meet");
            assertThat(session.text("kosong").content()).isEmpty();
            assertLayer(session);
        }
    }

    private static void assertLayer(CorpusSession session) {
        Layer layer = session.layer(ANI).orElseThrow();
        LayerIndex index = session.index(layer);
        assertThat(layer.getState()).isEqualTo(LayerState.DONE);
        assertThat(layer.getLastNumber()).isEqualTo(15);
        assertThat(index.size()).isEqualTo(11);
        Mention wijaya = (Mention) index.annotation("m2").orElseThrow();
        assertThat(wijaya.getExtent()).hasToString("21-25+32-38@32-38");
        assertThat(session.text("rapat-1").slice(wijaya.getExtent().pieces().get(1)))
                .isEqualTo("Wijaya");
        EventMention meet = (EventMention) index.annotation("e3").orElseThrow();
        assertThat(meet.getConfidence()).isEqualTo(0.75);
        assertThat(meet.getNotes().get(0).getText()).isEqualTo("catatan\nbaris dua");
        assertThat(meet.getArguments()).extracting(Argument::getId).containsExactly("a4", "a5", "a6");
        assertThat(index.clustersOf(wijaya)).hasSize(1);
        assertThat(index.referrers(meet)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void given_a_corpus_of_that_form_when_changed_then_only_the_changed_file_is_written_anew(String form)
            throws IOException {
        Path folder = copyOf(form);
        Map<String, String> before = files(folder);
        try (CorpusSession session = CorpusFolder.open(folder, Corpora.SEGMENTER)) {
            Layer layer = session.layer(ANI).orElseThrow();
            session.execute(new AddNote(layer.getAnnotations().get(0), "baru"));
            session.saveAll();
        }
        Map<String, String> after = files(folder);
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).containsOnlyKeys("annotations/ani/rapat-1.peristiwa-ann");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void given_the_journal_of_that_form_when_all_is_undone_and_done_again_then_the_files_are_as_they_were(String form)
            throws IOException {
        Path folder = copyOf(form);
        Map<String, String> before = files(folder);
        try (CorpusSession session = CorpusFolder.open(folder, Corpora.SEGMENTER)) {
            while (session.history().undoable().isPresent()) {
                session.history().undo();
            }
            assertThat(session.corpus().getArticles()).isEmpty();
            assertThat(session.corpus().getAnnotators()).isEmpty();
            session.saveAll();
            assertThat(files(folder)).doesNotContainKey("articles/rapat-1.txt");
            while (session.history().redoable().isPresent()) {
                session.history().redo();
            }
            session.saveAll();
        }
        assertThat(files(folder)).isEqualTo(before);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".peristiwa/")) {
                    found.put(name, Files.readString(file));
                }
            }
        }
        return found;
    }
}
