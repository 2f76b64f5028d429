package org.peristiwa.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.layer.Layer;

/**
 * A folder in which one file is the input of a fuzz test and the others are as they should be. The only way in which an
 * importer may refuse it is the one that it documents, and what it takes has to be sound.
 */
final class FuzzedFolder {

    private final Path folder;

    FuzzedFolder() {
        try {
            // Not in the system's folder for such: a process that finds something has no time to tidy up.
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "fuzzed")), "fuzz")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file of ours into it. */
    FuzzedFolder with(String name, String content) {
        write(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    /** Imports the folder with {@code input} as the file {@code name}, strictly and leniently. */
    void importWith(String name, byte[] input, Importer importer) throws IOException {
        write(name, input);
        importer.recognises(folder);
        importer.recognises(folder.resolve(name));
        read(importer, false);
        read(importer, true);
    }

    private void read(Importer importer, boolean lenient) throws IOException {
        ImportRequest request = new ImportRequest(List.of(folder), Options.NONE, "gold", lenient, Progress.NONE);
        try (ImportSource source = importer.open(request)) {
            for (var document = source.next(); document.isPresent(); document = source.next()) {
                requireSound(document.get());
            }
            source.report();
        } catch (ExchangeException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void requireSound(AnnotatedDocument document) {
        for (Layer layer : document.layers()) {
            assertThat(LayerInvariants.violations(layer, document.text())).isEmpty();
        }
    }
}
