package org.peristiwa.tests.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.check.rules.GuidelineRules;
import org.peristiwa.check.rules.SchemaNames;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.Text;
import org.peristiwa.store.SchemaFiles;
import org.peristiwa.store.internal.FolderStore;
import org.peristiwa.text.internal.NewsSegmenter;

/** The file of each pack, in the hands of the product. */
class PackFilesTest {

    static Stream<SchemaPack> packs() {
        return Packs.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void given_a_pack_when_opened_then_its_schema_has_the_id_version_and_labels_that_it_announces(SchemaPack pack) {
        Schema schema = Packs.read(pack);
        assertThat(schema.getId()).isEqualTo(pack.id());
        assertThat(schema.getVersion()).isEqualTo(pack.version());
        for (Text label : schema.getLabels()) {
            assertThat(pack.label(Locale.forLanguageTag(label.getLanguage()))).isEqualTo(label.getContent());
        }
        assertThat(pack.label(Locale.FRENCH)).isEqualTo(pack.label(Locale.ENGLISH));
        assertThat(pack.label(Locale.forLanguageTag("id-ID"))).isEqualTo(pack.label(Locale.forLanguageTag("id")));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void given_a_file_when_read_and_written_then_no_byte_changes(SchemaPack pack) throws IOException {
        try (InputStream stored = pack.open()) {
            assertThat(new String(SchemaFiles.write(Packs.read(pack)), StandardCharsets.UTF_8))
                    .isEqualTo(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(Diagnostician.INSTANCE.validate(Packs.read(pack)).getChildren())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void given_a_pack_when_a_corpus_is_made_with_it_then_it_can_be_opened_and_nothing_is_wrong_with_it(
            SchemaPack pack, @TempDir Path folder) throws IOException {
        FolderStore store = new FolderStore(new NewsSegmenter());
        store.addSchemaPack(pack);
        store.create(folder.resolve("corpus"), "contoh", List.of("id"), pack.id())
                .close();
        try (CorpusSession session = store.open(folder.resolve("corpus"))) {
            assertThat(session.schema().getId()).isEqualTo(pack.id());
            assertThat(new RuleChecker(List.of(new SchemaNames(), new GuidelineRules())).check(session))
                    .isEmpty();
        }
    }

    @Test
    void given_the_product_when_its_features_are_read_then_every_pack_is_in_one_and_tested_here() throws IOException {
        String feature = Files.readString(Path.of("../../features/org.peristiwa.feature.core/feature.json"));
        Set<String> bundles;
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            bundles = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith("org.peristiwa.schemas."))
                    .collect(Collectors.toSet());
        }
        assertThat(bundles).allMatch(bundle -> feature.contains("org.peristiwa:" + bundle + ":"));
        Set<String> tested = new HashSet<>();
        packs().forEach(pack -> tested.add(pack.getClass().getPackageName()));
        assertThat(tested).isEqualTo(bundles);
    }
}
