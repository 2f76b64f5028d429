package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.BUDI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddCorpusCluster;
import org.peristiwa.edit.verbs.AssignArticles;
import org.peristiwa.edit.verbs.ClusterOfArticle;
import org.peristiwa.edit.verbs.MakeCluster;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RenameArticle;
import org.peristiwa.edit.verbs.SetSplits;
import org.peristiwa.model.corpus.ClusterKind;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.store.Corpora;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.store.CrashedCopy;
import org.peristiwa.text.Extent;

/** An article whose id changes: its files, in one step, whenever the machine stops. */
class RenamedArticleTest {

    private static final LayerKey RENAMED = new LayerKey("ani", "temu");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void given_an_article_with_two_layers_that_much_names() throws IOException {
        folder = temporary.resolve("k");
        try (CorpusSession session = Corpora.create(folder)) {
            var first = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            var second = session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            Cluster cluster = session.execute(new MakeCluster(List.of(first, second)));
            session.execute(new MarkEvent(BUDI, "Meet", Extent.of(13, 20)));
            session.execute(new SetSplits(Map.of("train", List.of("banjir", "rapat"))));
            session.execute(new AssignArticles("ani", List.of("rapat")));
            session.execute(new AddCorpusCluster(
                    ClusterKind.EVENT, "ani", "", "", List.of(new ClusterOfArticle("rapat", cluster.getId()))));
            session.saveAll();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".peristiwa/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void given_a_renamed_article_when_saved_then_its_files_have_the_name_and_undo_brings_back_every_byte()
            throws Exception {
        Map<String, String> before = files(folder);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new RenameArticle("rapat", "temu"));
            session.saveAll();
        }
        assertThat(files(folder))
                .containsKeys(
                        "articles/temu.txt",
                        "annotations/ani/temu.peristiwa-ann",
                        "annotations/budi/temu.peristiwa-ann")
                .doesNotContainKeys(
                        "articles/rapat.txt",
                        "annotations/ani/rapat.peristiwa-ann",
                        "annotations/budi/rapat.peristiwa-ann");
        assertThat(files(folder).get("corpus.peristiwa"))
                .doesNotContain("\"rapat\"")
                .doesNotContain(">rapat<");
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.history().undo();
            session.saveAll();
        }
        assertThat(files(folder)).isEqualTo(before);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.history().redo();
            assertThat(session.layer(RENAMED)).isPresent();
        }
    }

    @Test
    void given_a_layer_begun_under_the_new_name_and_saved_when_all_is_undone_after_the_next_opening_then_it_is_gone()
            throws Exception {
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new AddAnnotator("cici", ""));
            session.execute(new RenameArticle("rapat", "temu"));
            session.execute(new MarkEvent(new LayerKey("cici", "temu"), "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.history().undo();
            session.history().undo();
            assertThat(session.layers()).extracting(LayerKey::article).doesNotContain("temu");
            session.saveAll();
        }
        assertThat(files(folder).keySet()).noneMatch(name -> name.contains("temu"));
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.history().redo();
            session.history().redo();
            assertThat(session.layer(new LayerKey("cici", "temu")).orElseThrow().getAnnotations())
                    .hasSize(1);
        }
    }

    @Test
    void given_a_renamed_article_that_is_not_saved_when_the_machine_stops_then_it_is_renamed_after_the_next_opening()
            throws Exception {
        Path copy = temporary.resolve("copy");
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            session.execute(new RenameArticle("rapat", "temu"));
            session.awaitDurable();
            CrashedCopy.of(folder, copy);
        }
        assertRenamedAfterOpening(copy);
    }

    @Test
    void given_a_machine_that_stops_at_any_file_when_saved_then_it_is_renamed_after_the_next_opening()
            throws Exception {
        int stopped = 0;
        for (int at = 0; stopped == at; at++) {
            Path work = CrashedCopy.of(folder, temporary.resolve("work" + at));
            Path copy = temporary.resolve("copy" + at);
            StoppingAt operations = new StoppingAt(at, work, copy);
            try (CorpusSession session = CorpusSessions.open(FolderStorage.forWriting(work, operations), SEGMENTER)) {
                session.execute(new RenameArticle("rapat", "temu"));
                session.awaitDurable();
                operations.begin();
                session.saveAll();
            } catch (MachineStops e) {
                stopped++;
                assertRenamedAfterOpening(copy);
            }
        }
        assertThat(stopped).as("files written or deleted").isGreaterThan(10);
    }

    private static void assertRenamedAfterOpening(Path copy) throws IOException {
        try (CorpusSession session = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(session.recovery().putAside()).isEmpty();
            assertThat(session.article("rapat")).isEmpty();
            assertThat(session.text("temu").content()).isEqualTo(Corpora.TEXT);
            assertThat(session.index(session.layer(RENAMED).orElseThrow()).events())
                    .hasSize(2);
            session.saveAll();
        }
        assertThat(files(copy).keySet()).noneMatch(name -> name.contains("rapat"));
        CrashedCopy.delete(copy.resolve(".peristiwa"));
        try (CorpusSession session = CorpusFolder.open(copy, SEGMENTER)) {
            assertThat(session.layers()).extracting(LayerKey::article).containsOnly("temu");
            for (LayerKey key : session.layers()) {
                assertThat(session.layer(key)).isPresent();
            }
        }
    }

    /** The machine stops. */
    private static final class MachineStops extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Keeps what the disk holds before the n-th change of a file, and stops there. */
    private static final class StoppingAt extends FileOperations {
        private final int stop;
        private final Path corpus;
        private final Path copy;
        private int done = -1;

        StoppingAt(int stop, Path corpus, Path copy) {
            this.stop = stop;
            this.corpus = corpus;
            this.copy = copy;
        }

        void begin() {
            done = 0;
        }

        private void step() throws IOException {
            if (done >= 0 && done++ == stop) {
                CrashedCopy.of(corpus, copy);
                throw new MachineStops();
            }
        }

        @Override
        void writeNew(Path file, FileContent content) throws IOException {
            step();
            super.writeNew(file, content);
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            step();
            super.replace(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            step();
            super.delete(file);
        }
    }
}
