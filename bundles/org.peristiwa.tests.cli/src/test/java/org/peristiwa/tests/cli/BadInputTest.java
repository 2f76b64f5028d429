package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.tests.cli.Program.Ran;

/** Bad input of every sort: exit code 2, one clear line, and every file as it was. */
class BadInputTest {

    @TempDir
    private Path folder;

    @TempDir
    private static Path home;

    private static Program program;
    private Path corpus;

    @BeforeAll
    static void makeEmptyCorpus() {
        program = new Program(home);
        assertThat(program.run("new", home.resolve("empty")).code()).isZero();
    }

    @BeforeEach
    void copyEmptyCorpus() throws IOException {
        corpus = folder.resolve("work/corpus");
        Path empty = home.resolve("empty");
        try (Stream<Path> all = Files.walk(empty)) {
            for (Path path : all.toList()) {
                Path copy = corpus.resolve(empty.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    private Path input(String name, String content) throws IOException {
        return Program.write(folder.resolve("in").resolve(name), content);
    }

    private void assertRefused(String part, Object... arguments) throws IOException {
        Map<String, byte[]> before = files();
        Ran ran = program.run(arguments);
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("peristiwa: ").contains(part).doesNotContain("Exception");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("work"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void given_a_file_that_is_not_utf_8() throws IOException {
        Path file = folder.resolve("in/latin.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, "kafé".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("latin.txt:1:4: not UTF-8", "import", corpus, file);
    }

    @Test
    void given_an_empty_file() throws IOException {
        assertRefused("empty.txt: is empty", "import", corpus, input("empty.txt", ""));
    }

    @Test
    void given_a_folder_instead_of_a_file_or_a_file_instead_of_a_folder() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("in/empty"));
        assertRefused("looks like no known format", "import", corpus, empty);
        Path file = input("a.txt", "Budi pergi.");
        assertRefused("is not a folder", "check", file);
        assertRefused("is a file", "new", file);
        assertRefused("is not a corpus", "check", empty);
        assertRefused("does not exist", "export", folder + "/none", "--format", "json", "--out", folder + "/work/x");
    }

    @Test
    void given_a_truncated_corpus_file() throws IOException {
        Path file = corpus.resolve("corpus.peristiwa");
        String content = Files.readString(file);
        Files.writeString(file, content.substring(0, content.length() - 20));
        assertRefused("corpus.peristiwa:", "check", corpus);
        assertRefused("corpus.peristiwa:", "import", corpus, input("a.txt", "Budi pergi."));
    }

    @Test
    void given_a_truncated_layer_then_check_finds_it_and_an_export_refuses() throws IOException {
        input("a.txt", "Budi pergi.");
        Path annotations = input("a.ann", "T1\tPerson 0 4\tBudi\n");
        assertThat(program.run("import", corpus, annotations).code()).isZero();
        Path layer = corpus.resolve("annotations/gold/a.peristiwa-ann");
        String content = Files.readString(layer);
        Files.writeString(layer, content.substring(0, content.length() - 20));
        Ran check = program.run("check", corpus);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).startsWith("a:1:1 error layer-unreadable ").contains("a.peristiwa-ann:");
        assertRefused("a.peristiwa-ann:", "export", corpus, "--format", "json", "--out", folder + "/work/out");
    }

    @Test
    void given_annotations_that_do_not_fit_their_text() throws IOException {
        input("a.txt", "Budi pergi.");
        input("annotation.conf", "[entities]\nPerson\n[relations]\n[events]\n[attributes]\n");
        assertRefused("a.ann:1:15: ", "import", corpus, input("a.ann", "T1\tPerson 0 4\tBudo\n"));
        assertRefused("past the end", "import", corpus, input("a.ann", "T1\tPerson 0 99\tBudi\n"));
        assertRefused(
                "unknown type: \"Alien\"",
                "import",
                corpus,
                input("a.ann", "T1\tAlien 0 4\tBudi\n").getParent());
        Ran lenient = program.run("import", corpus, "--lenient", folder.resolve("in"));
        assertThat(lenient.code()).as(lenient.err()).isZero();
        assertThat(lenient.err()).contains("One place skipped").contains("Alien");
    }

    @Test
    void given_good_and_bad_files_then_none_of_them_comes_in() throws IOException {
        Path good = input("a.txt", "Budi pergi.");
        assertRefused("b.txt: is empty", "import", corpus, good, input("b.txt", ""));
    }

    @Test
    void given_a_corpus_that_is_open_elsewhere_then_it_is_only_read() throws IOException {
        Path file = input("a.txt", "Budi pergi.");
        try (CorpusSession session = CorpusFolder.open(corpus, (text, language) -> {
            throw new AssertionError("nobody cuts sentences here");
        })) {
            assertThat(session.corpus().getArticles()).isEmpty();
            Ran refused = program.run("import", corpus, file);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).startsWith("peristiwa: ").contains("already open by");
            assertThat(refused.err().lines()).hasSize(1);
            assertThat(program.run("check", corpus).code()).isZero();
        }
        assertThat(program.run("import", corpus, file).code()).isZero();
    }
}
