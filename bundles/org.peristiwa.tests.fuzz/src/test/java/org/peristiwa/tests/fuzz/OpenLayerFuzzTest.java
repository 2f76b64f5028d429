package org.peristiwa.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.CorpusFolder;

/** A layer that is opened with its corpus and held against its text. */
class OpenLayerFuzzTest {

    private static final LayerKey ANI = new LayerKey("ani", "rapat-1");
    private static final FuzzedFolder FOLDER = new FuzzedFolder()
            .with("corpus.peristiwa", Seeds.CORPUS)
            .with("schema.peristiwa-schema", Seeds.SCHEMA)
            .with("articles/rapat-1.txt", Seeds.TEXT);

    @FuzzTest
    void layer(byte[] input) throws IOException {
        Path file = FOLDER.path().resolve("annotations/ani/rapat-1.peristiwa-ann");
        Files.createDirectories(file.getParent());
        Files.write(file, input);
        try (CorpusSession session = CorpusFolder.openReadOnly(FOLDER.path(), (text, language) -> {
            throw new AssertionError("a layer needs no tokens");
        })) {
            session.layer(ANI).ifPresent(layer -> {
                assertThat(LayerInvariants.violations(layer, session.text("rapat-1")))
                        .isEmpty();
                session.index(layer).mentions().forEach(mention -> session.index(layer)
                        .referrers(mention));
            });
        } catch (UncheckedIOException refused) {
            assertThat(refused.getCause()).isInstanceOf(CorpusFileException.class);
            assertThat(refused.getCause()).hasMessageContaining(file.toString());
        }
    }
}
