package org.peristiwa.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.text.ArticleText;

/** What is written is read back whole, by us and by others. */
class JsonRoundTripTest {

    private static final Path PUBLISHED = Path.of("../../docs/formats/peristiwa.schema.json");

    @TempDir
    Path folder;

    private Path export(boolean lines, AnnotatedDocument... documents) throws IOException {
        JsonExporter exporter = new JsonExporter();
        Options options = Options.of(exporter.exportOptions(), Map.of("lines", String.valueOf(lines)));
        Path out = folder.resolve("out" + lines);
        new Export(exporter, TestSource.of(documents), new ExportSettings(options, true)).to(out, Progress.NONE);
        return out;
    }

    private static List<AnnotatedDocument> read(Path input) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = new JsonImporter().open(ImportRequest.of(input, "nobody"))) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }

    @Test
    void given_every_kind_of_annotation_when_exported_as_files_and_imported_then_all_is_equal() throws IOException {
        AnnotatedDocument document = Documents.everyKind();
        List<AnnotatedDocument> back = read(export(false, document));
        assertThat(back).hasSize(1).allMatch(each -> Documents.equal(each, document));
    }

    @Test
    void given_articles_when_exported_as_lines_then_each_is_a_line_and_all_is_equal() throws IOException {
        ArticleText text = new ArticleText("Sepi.\n");
        AnnotatedDocument bare = new AnnotatedDocument(Documents.article("sepi", text), text, List.of());
        Path out = export(true, Documents.everyKind(), bare);
        assertThat(Files.readAllLines(out.resolve("articles.jsonl"))).hasSize(2);
        List<AnnotatedDocument> back = read(out);
        assertThat(back).hasSize(2);
        assertThat(Documents.equal(back.get(0), Documents.everyKind())).isTrue();
        assertThat(Documents.equal(back.get(1), bare)).isTrue();
    }

    @Test
    void given_articles_that_are_not_in_the_order_of_their_names_when_imported_then_the_order_is_kept()
            throws IOException {
        ArticleText text = new ArticleText("Sepi.");
        List<AnnotatedDocument> documents = Stream.of("c", "a", "b")
                .map(id -> new AnnotatedDocument(Documents.article(id, text), text, List.of()))
                .toList();
        Path out = export(false, documents.toArray(AnnotatedDocument[]::new));
        assertThat(read(out)).extracting(each -> each.article().getId()).containsExactly("c", "a", "b");
    }

    @Test
    void given_a_corpus_when_exported_then_schema_and_annotators_come_back() throws IOException {
        Path out = export(false, Documents.everyKind());
        try (ImportSource source =
                new JsonImporter().open(ImportRequest.of(out.resolve("articles").resolve("rapat.json"), "nobody"))) {
            assertThat(source.schema())
                    .get()
                    .matches(schema -> EcoreUtil.equals(schema, TestSource.of().schema()));
            assertThat(source.corpus())
                    .get()
                    .matches(corpus -> EcoreUtil.equals(corpus, TestSource.of().corpus()));
        }
    }

    @Test
    void given_an_article_then_one_annotation_is_one_line() throws IOException {
        Path out = export(false, Documents.everyKind());
        assertThat(Files.readAllLines(out.resolve("articles/rapat.json")))
                .filteredOn(line -> line.contains("\"kind\":\"EventMention\""))
                .hasSize(2)
                .anyMatch(line -> line.contains("\"surface\":\"bertemu\"") && line.contains("\"filler\":\"x2\""));
    }

    @Test
    void given_members_sorted_by_another_program_when_imported_then_all_is_equal() throws IOException {
        Path file = export(false, Documents.everyKind()).resolve("articles/rapat.json");
        ObjectMapper sorting = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        Object tree = sorting.readValue(file.toFile(), Object.class);
        Path sorted = folder.resolve("sorted.json");
        sorting.writeValue(sorted.toFile(), tree);
        assertThat(read(sorted)).hasSize(1).allMatch(each -> Documents.equal(each, Documents.everyKind()));
    }

    @Test
    void given_the_same_corpus_when_exported_twice_then_the_bytes_are_the_same() throws IOException {
        Path first = export(false, Documents.everyKind());
        Path kept = Files.move(first, folder.resolve("first"));
        Path second = export(false, Documents.everyKind());
        try (Stream<Path> files = Files.walk(kept)) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(4).allSatisfy(file -> assertThat(
                            second.resolve(kept.relativize(file).toString()))
                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void given_what_we_write_then_it_is_valid_by_the_published_schema() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(PUBLISHED));
        Path out = export(false, Documents.everyKind());
        for (String file : List.of("corpus.json", "articles/rapat.json")) {
            JsonNode tree = new ObjectMapper().readTree(out.resolve(file).toFile());
            assertThat(schema.validate(tree)).as(file).isEmpty();
        }
        JsonNode broken = new ObjectMapper()
                .readTree(Files.readString(out.resolve("articles/rapat.json"))
                        .replace("\"kind\":\"Relation\"", "\"kind\":\"Relationship\""));
        assertThat(schema.validate(broken)).isNotEmpty();
    }

    @Test
    void given_the_model_then_the_published_schema_and_the_one_in_the_bundle_are_made_from_it() throws IOException {
        String made = ModelSchema.asText();
        Files.writeString(Path.of("target/peristiwa.schema.json"), made);
        assertThat(PUBLISHED).as("copy target/peristiwa.schema.json over it").hasContent(made);
        try (InputStream bundled = JsonExporter.class.getResourceAsStream("peristiwa.schema.json")) {
            assertThat(bundled).isNotNull();
            assertThat(new String(bundled.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(made);
        }
    }
}
