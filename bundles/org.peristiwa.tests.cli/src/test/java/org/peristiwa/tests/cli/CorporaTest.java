package org.peristiwa.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.tests.cli.Program.Ran;

/** Corpora by others, which are not part of the project: {@code mvn verify -Pcorpora}. */
@Tag("corpora")
class CorporaTest {

    private static final Path CORPORA = Path.of(System.getProperty("peristiwa.corpora"));

    @TempDir
    private Path folder;

    private Ran fine(Object... arguments) {
        Ran ran = new Program(folder.resolve("home")).run(arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat-epi", "brat-news", "phee-dev"})
    void given_brat_files_when_converted_to_json_and_back_then_every_document_says_the_same(String corpus)
            throws IOException {
        Path in = CORPORA.resolve(corpus);
        fine("convert", "--from", "brat", in, "--to", "json", folder.resolve("json"));
        fine("convert", "--from", "json", folder.resolve("json"), "--to", "brat", folder.resolve("back"));
        List<Path> documents = annotations(in);
        assertThat(documents).isNotEmpty();
        for (Path document : documents) {
            String name = document.getFileName().toString();
            assertThat(BratDocument.read(folder.resolve("back").resolve(name)).statements())
                    .as(name)
                    .isEqualTo(BratDocument.read(document).statements());
        }
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void given_the_first_article_then_its_bytes_survive_import_and_export() throws IOException {
        Path article = CORPORA.resolve("articles/beijing-meeting.txt");
        Path corpus = folder.resolve("corpus");
        fine("new", corpus, "--language", "id", "--schema", "news-events");
        fine("import", corpus, article);
        fine("check", corpus);
        fine("export", corpus, "--format", "json", "--out", folder.resolve("json"));
        fine("export", corpus, "--format", "brat", "--out", folder.resolve("brat"));
        assertThat(folder.resolve("brat/beijing-meeting.txt")).hasBinaryContent(Files.readAllBytes(article));
    }
}
