package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;

class LockTest {

    @TempDir
    private Path temporary;

    /** Opens the corpus named by its argument, says so, and holds it until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (CorpusSession session = CorpusFolder.open(Path.of(arguments[0]), SEGMENTER)) {
                System.out.println("open " + session.corpus().getName());
                TimeUnit.MINUTES.sleep(5);
            }
        }
    }

    @Test
    void given_a_corpus_open_in_this_process_when_opened_again_then_it_is_refused_until_it_is_closed()
            throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession first = Corpora.create(folder)) {
            assertThatThrownBy(() -> CorpusFolder.open(folder, SEGMENTER))
                    .isInstanceOf(CorpusLockedException.class)
                    .hasMessageContaining("already open by this program")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
            Path sameFolder = Files.createSymbolicLink(temporary.resolve("link"), folder);
            assertThatThrownBy(() -> CorpusFolder.open(sameFolder, SEGMENTER))
                    .isInstanceOf(CorpusLockedException.class);
            CorpusFolder.openReadOnly(folder, SEGMENTER).close();
            first.saveAll();
        }
        CorpusFolder.open(folder, SEGMENTER).close();
    }

    @Test
    void given_a_corpus_open_in_another_process_when_that_is_killed_then_its_lock_is_gone() throws Exception {
        Path folder = temporary.resolve("k");
        Corpora.create(folder).close();
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("open contoh");
            assertThatThrownBy(() -> CorpusFolder.open(folder, SEGMENTER))
                    .isInstanceOf(CorpusLockedException.class)
                    .hasMessageContaining("already open by process " + holder.pid() + " on ");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve(".peristiwa/lock")).isNotEmptyFile();
        CorpusFolder.open(folder, SEGMENTER).close();
        assertThat(folder.resolve(".peristiwa/lock")).isEmptyFile();
    }
}
