package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.storage.StoredPart;

class WriteProtectionTest {

    @TempDir
    private Path temporary;

    @Test
    void given_a_schema_that_nobody_may_write_then_it_is_protected_and_the_layers_are_not() throws Exception {
        Path folder = temporary.resolve("k");
        try (CorpusSession session = Corpora.create(folder)) {
            session.saveAll();
            assertThat(session.isProtected(new StoredPart.OfSchema())).isFalse();
            assertThat(schema(folder).toFile().setWritable(false, false)).isTrue();
            assertThat(session.isProtected(new StoredPart.OfSchema())).isTrue();
            assertThat(session.isProtected(new StoredPart.OfLayer(Corpora.ANI))).isFalse();
            assertThat(schema(folder).toFile().setWritable(true)).isTrue();
            assertThat(session.isProtected(new StoredPart.OfSchema())).isFalse();
        }
    }

    @Test
    void given_a_corpus_opened_to_be_read_then_all_of_it_is_protected() throws Exception {
        Path folder = temporary.resolve("k");
        Corpora.create(folder).close();
        try (CorpusSession session = CorpusFolder.openReadOnly(folder, SEGMENTER)) {
            assertThat(session.isProtected(new StoredPart.OfCorpus())).isTrue();
        }
    }

    private static Path schema(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".peristiwa-schema"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
