package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.ImportedSchema;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.model.schema.Schema;

/** A brat configuration as the schema of a new corpus, without any article. */
class BratSchemaImporterTest {

    @TempDir
    Path folder;

    private final BratSchemaImporter importer = new BratSchemaImporter();

    private Path configuration() throws Exception {
        Path made = Files.createDirectory(folder.resolve("my events"));
        new BratFiles(made)
                .file("annotation.conf", BratFiles.CONF)
                .file("visual.conf", BratFiles.VISUAL)
                .file("kb_shortcuts.conf", "P Person\n");
        return made;
    }

    @Test
    void given_a_configuration_alone_when_read_then_it_is_the_schema_that_an_import_of_data_would_have()
            throws Exception {
        Path made = configuration();
        ImportedSchema read = importer.read(made.resolve("annotation.conf"), "en");
        assertThat(read.schema().getId()).isEqualTo("my-events");
        assertThat(read.schema().getVersion()).isEqualTo("1.0");
        assertThat(read.schema().getEntityTypes().get(1).getShortcut()).isEqualTo("P");
        new BratFiles(made).text("a", "Ani bertemu Budi.").file("a.ann", "");
        try (ImportSource source = new BratImporter().open(ImportRequest.of(made, "anna"))) {
            Schema withData = source.schema().orElseThrow();
            withData.setId("my-events");
            withData.setVersion("1.0");
            assertThat(EcoreUtil.equals(read.schema(), withData)).isTrue();
        }
    }

    @Test
    void given_files_and_folders_when_looked_at_then_configurations_are_recognised() throws Exception {
        Path made = configuration();
        assertThat(importer.recognises(made)).isTrue();
        assertThat(importer.recognises(made.resolve("annotation.conf"))).isTrue();
        assertThat(importer.recognises(folder)).isFalse();
        assertThat(importer.recognises(made.resolve("a.txt"))).isFalse();
    }

    @Test
    void given_what_a_schema_cannot_hold_or_what_is_wrong_when_read_then_it_is_said() throws Exception {
        Path made = configuration();
        Files.writeString(made.resolve("annotation.conf"), BratFiles.CONF + "\n[search]\nx y\n");
        assertThat(importer.read(made, "en").report().total()).isPositive();
        Files.writeString(made.resolve("annotation.conf"), "Person\n");
        assertThatThrownBy(() -> importer.read(made, "en"))
                .isInstanceOf(InputFormatException.class)
                .hasMessageContaining("annotation.conf:1");
        assertThatThrownBy(() -> importer.read(made.resolve("none.conf"), "en"))
                .isInstanceOf(InputFormatException.class);
    }
}
