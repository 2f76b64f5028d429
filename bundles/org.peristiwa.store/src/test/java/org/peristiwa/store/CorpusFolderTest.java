package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.ChangeRole;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveArticle;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

class CorpusFolderTest {

    @TempDir
    private Path temporary;

    private Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                // Lock, journal and backups are this machine's and not the corpus's.
                if (!name.startsWith(".peristiwa/") || name.endsWith(".gitignore")) {
                    found.put(name, Files.readString(file));
                }
            }
        }
        return found;
    }

    @Test
    void given_a_new_corpus_when_made_then_its_folder_has_the_agreed_form() throws Exception {
        Path folder = temporary.resolve("baru/korpus");
        try (CorpusSession session = Corpora.create(folder)) {
            assertThat(session.location()).isEqualTo(folder.toString());
            assertThat(filesOf(folder))
                    .containsOnlyKeys(
                            ".gitattributes",
                            ".peristiwa/.gitignore",
                            "articles/banjir.txt",
                            "articles/rapat.txt",
                            "corpus.peristiwa",
                            "schema.peristiwa-schema")
                    .containsEntry(".peristiwa/.gitignore", "*\n")
                    .containsEntry("articles/banjir.txt", "Banjir.\r\n");
            assertThat(filesOf(folder).get(".gitattributes"))
                    .contains("articles/* -text\n")
                    .contains("*.peristiwa-ann text eol=lf merge=peristiwa\n");
        }
    }

    @Test
    void given_an_annotated_article_when_saved_then_the_file_is_one_element_a_line_in_text_order() throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession session = Corpora.create(folder)) {
            EntityMention sari = session.execute(new MarkEntity(ANI, "Person", Extent.of(8, 12)));
            EventMention meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.execute(new MarkEntity(ANI, "Person", Extent.parse("0-7+33-38@33-38")));
            session.execute(new AddArgument(meet, "Participant", sari));
            session.save(ANI);
        }
        String hash = TextHash.of(new ArticleText(Corpora.TEXT));
        String written = filesOf(folder).get("annotations/ani/rapat.peristiwa-ann");
        assertThat(written.replaceAll("created=\"[^\"]+\"", "created=\"T\""))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <layer:Layer xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:layer="https://peristiwa.org/2026/layer" annotator="ani" article="rapat" textHash="HASH" schema="small" schemaVersion="1" state="in-progress">
                          <annotations xsi:type="layer:EntityMention" id="m3" created="T" type="Person" extent="0-7+33-38@33-38"/>
                          <annotations xsi:type="layer:EntityMention" id="m1" created="T" type="Person" extent="8-12"/>
                          <annotations xsi:type="layer:EventMention" id="e2" created="T" type="Meet" extent="13-20">
                            <arguments id="a4" role="Participant" filler="m1"/>
                          </annotations>
                        </layer:Layer>
                        """
                                .replace("HASH", hash));
    }

    @Test
    void given_one_changed_argument_when_saved_then_one_line_changes() throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession session = Corpora.create(folder)) {
            EventMention meet = session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            List<Argument> arguments = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                EntityMention mention = session.execute(new MarkEntity(ANI, "Person", Extent.of(i, i + 3)));
                arguments.add(session.execute(new AddArgument(meet, "Participant", mention)));
            }
            session.saveAll();
            Path file = folder.resolve("annotations/ani/rapat.peristiwa-ann");
            List<String> before = Files.readAllLines(file);
            session.execute(new ChangeRole(arguments.get(7), "Host"));
            session.saveAll();
            List<String> after = Files.readAllLines(file);
            assertThat(after).hasSameSizeAs(before);
            assertThat(Stream.iterate(0, i -> i + 1).limit(after.size()))
                    .filteredOn(i -> !before.get(i).equals(after.get(i)))
                    .hasSize(1);
        }
    }

    @Test
    void given_a_saved_corpus_when_opened_and_saved_again_then_not_a_byte_changes() throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession session = Corpora.create(folder)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
        }
        Map<String, String> before = filesOf(folder);
        try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
            Layer layer = session.layer(ANI).orElseThrow();
            Layer copy = EcoreUtil.copy(layer);
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            session.saveAll();
            session.history().undo();
            session.saveAll();
            assertThat(EcoreUtil.equals(layer, copy)).isTrue();
        }
        assertThat(filesOf(folder)).isEqualTo(before);
    }

    @Test
    void given_a_corpus_when_only_looked_at_then_nothing_is_written() throws Exception {
        Path folder = temporary.resolve("k");
        Corpora.create(folder).close();
        Map<String, String> before = filesOf(folder);
        try (CorpusSession session = CorpusFolder.openReadOnly(folder, SEGMENTER)) {
            session.openLayer(ANI);
            session.saveAll();
            assertThat(session.segmentation("rapat").tokens()).isNotEmpty();
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(0, 7)));
            assertThatThrownBy(session::saveAll)
                    .isInstanceOf(CorpusWriteException.class)
                    .hasMessageContaining("reading only");
            assertThat(session.hasUnsavedChanges()).isTrue();
        }
        assertThat(filesOf(folder)).isEqualTo(before);
    }

    @Test
    void given_a_removed_article_when_saved_then_its_files_are_gone_and_come_back_after_undo() throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession session = Corpora.create(folder)) {
            session.execute(new MarkEvent(ANI, "Meet", Extent.of(13, 20)));
            session.saveAll();
            Map<String, String> before = filesOf(folder);
            session.execute(new RemoveArticle("rapat"));
            session.saveAll();
            assertThat(filesOf(folder)).doesNotContainKeys("articles/rapat.txt", "annotations/ani/rapat.peristiwa-ann");
            session.history().undo();
            session.saveAll();
            assertThat(filesOf(folder)).isEqualTo(before);
        }
    }

    @Test
    void given_a_folder_that_holds_something_when_a_corpus_is_made_there_then_it_is_refused_and_left()
            throws Exception {
        Path file = Files.writeString(temporary.resolve("f"), "x");
        for (Path place : List.of(temporary, file)) {
            assertThatThrownBy(() -> CorpusFolder.create(place, "n", List.of(), Corpora.schema(), SEGMENTER))
                    .isInstanceOf(CorpusWriteException.class);
        }
        assertThat(filesOf(temporary)).containsOnlyKeys("f");
    }

    @Test
    void given_a_fresh_repository_of_git_when_a_corpus_is_made_there_then_it_is_made() throws Exception {
        Path folder = temporary.resolve("repo");
        Files.createDirectories(folder.resolve(".git"));
        Corpora.create(folder).close();
        assertThat(CorpusFolder.isCorpus(folder)).isTrue();
    }

    @Test
    void given_a_clone_that_has_no_hidden_folder_when_opened_then_the_lock_is_kept_out_of_git() throws Exception {
        Path folder = temporary.resolve("k");
        Corpora.create(folder).close();
        Files.delete(folder.resolve(".peristiwa/.gitignore"));
        Files.delete(folder.resolve(".peristiwa/journal"));
        Files.delete(folder.resolve(".peristiwa/lock"));
        Files.delete(folder.resolve(".peristiwa"));
        CorpusFolder.openReadOnly(folder, SEGMENTER).close();
        assertThat(folder.resolve(".peristiwa")).doesNotExist();
        CorpusFolder.open(folder, SEGMENTER).close();
        assertThat(folder.resolve(".peristiwa/.gitignore")).hasContent("*");
    }

    @Test
    void given_no_corpus_when_opened_then_the_message_says_what_there_is() throws Exception {
        Path file = Files.writeString(temporary.resolve("f"), "x");
        assertThatThrownBy(() -> CorpusFolder.open(temporary.resolve("none"), SEGMENTER))
                .isInstanceOf(CorpusFileException.class)
                .hasMessageEndingWith("none: does not exist");
        assertThatThrownBy(() -> CorpusFolder.open(file, SEGMENTER)).hasMessageEndingWith("is not a folder");
        assertThatThrownBy(() -> CorpusFolder.open(temporary, SEGMENTER)).hasMessageContaining("is not a corpus");
        assertThat(temporary.resolve(".peristiwa")).doesNotExist();
    }

    @Test
    void given_the_sample_corpus_when_opened_then_every_layer_is_sound() throws Exception {
        Path sample = Path.of("../../product/sample");
        try (CorpusSession session = CorpusFolder.openReadOnly(sample, SEGMENTER)) {
            assertThat(session.layers()).hasSizeGreaterThanOrEqualTo(24);
            session.layers().forEach(key -> assertThat(
                            session.index(session.layer(key).orElseThrow()).mentions())
                    .as(key.toString())
                    .isNotEmpty());
        }
    }
}
