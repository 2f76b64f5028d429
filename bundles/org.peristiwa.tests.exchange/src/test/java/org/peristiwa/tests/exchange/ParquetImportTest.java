package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.checking.DocumentDigest;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.Split;

/** A data set in Parquet comes in, whether we wrote its files or DuckDB did, in each of the ways in which that writes them. */
class ParquetImportTest {

    private static final Importer IMPORTER =
            AllFormats.FORMATS.importer("huggingface").orElseThrow();

    @TempDir
    private Path folder;

    private Path ours;

    @BeforeEach
    void export() throws IOException {
        ours = new Export(
                        AllFormats.FORMATS.exporter("huggingface").orElseThrow(),
                        SampleCorpus.of("ani", "gold"),
                        new ExportSettings(Options.NONE, false))
                .to(folder.resolve("ours"), Progress.NONE)
                .folder();
    }

    private static List<AnnotatedDocument> read(Path input) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (ImportSource source = IMPORTER.open(ImportRequest.of(input, "gold"))) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                documents.add(next.get());
            }
        }
        return documents;
    }

    private static List<String> digests(Path input) throws IOException {
        return read(input).stream()
                .map(document -> String.join("\n", DocumentDigest.of(document)))
                .sorted()
                .toList();
    }

    private static void run(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Another data set with the same rows, as DuckDB writes them. */
    private Path byDuckDb(String columns, String options) throws Exception {
        Path other = folder.resolve("duck");
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".parquet")).toList()) {
                Path to = other.resolve(ours.relativize(file).toString());
                Files.createDirectories(to.getParent());
                run("COPY (SELECT " + columns + " FROM '" + file + "') TO '" + to + "' (FORMAT parquet, " + options
                        + ")");
            }
        }
        return other;
    }

    private Path firstFile() {
        return ours.resolve("data/gold/train-00000-of-00001.parquet");
    }

    @Test
    void given_an_export_when_imported_then_layers_of_an_article_are_together_and_splits_are_there() throws Exception {
        List<AnnotatedDocument> documents = read(ours);
        assertThat(documents).hasSize(10);
        assertThat(documents)
                .filteredOn(document -> document.layers().size() == 2)
                .isNotEmpty();
        try (ImportSource source = IMPORTER.open(ImportRequest.of(ours, "gold"))) {
            Corpus corpus = source.corpus().orElseThrow();
            assertThat(corpus.getSplits())
                    .extracting(Split::getName)
                    .containsExactlyInAnyOrder("test", "train", "validation");
            assertThat(corpus.getAnnotators()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMPRESSION uncompressed",
                "COMPRESSION snappy",
                "COMPRESSION snappy, PARQUET_VERSION v2",
                "COMPRESSION uncompressed, PARQUET_VERSION v2",
                "COMPRESSION snappy, ROW_GROUP_SIZE 1",
                "COMPRESSION snappy, DICTIONARY_SIZE_LIMIT 1"
            })
    void given_the_same_rows_as_duckdb_writes_them_when_imported_then_they_say_the_same(String options)
            throws Exception {
        assertThat(digests(byDuckDb("*", options))).isEqualTo(digests(ours));
    }

    @Test
    void given_columns_in_another_order_and_not_all_of_them_when_imported_then_what_is_there_is_taken()
            throws Exception {
        Path other = byDuckDb("clusters, event_mentions, entity_mentions, text, id", "COMPRESSION snappy");
        assertThat(read(other).stream()
                        .mapToInt(document ->
                                document.layers().get(0).getAnnotations().size())
                        .sum())
                .isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void given_another_compression_when_imported_then_it_is_refused_by_name(String codec) throws Exception {
        Path other = byDuckDb("*", "COMPRESSION " + codec);
        assertThatThrownBy(() -> read(other))
                .isInstanceOf(InputFormatException.class)
                .hasMessageMatching(".*parquet: .*is compressed with " + codec.toUpperCase(java.util.Locale.ROOT)
                        + "; known are UNCOMPRESSED and SNAPPY");
    }

    @Test
    void given_columns_of_others_when_imported_then_the_refusal_names_them_and_ours() throws Exception {
        Path file = folder.resolve("others.parquet");
        run("COPY (SELECT 1 AS label, 'Rapat' AS text) TO '" + file + "' (FORMAT parquet)");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputFormatException.class)
                .hasMessage(file
                        + ": has a column \"label\"; expected are id, annotator, title, language, source, byline, created,"
                        + " url, licence, metadata, text, tokens, token_spans, sentences, entity_mentions, event_mentions,"
                        + " relations, clusters");
        run("COPY (SELECT 'a' AS id, 1 AS text) TO '" + file + "' (FORMAT parquet)");
        assertThatThrownBy(() -> read(file)).hasMessage(file + ": column \"text\" is not string");
        run("COPY (SELECT 'a' AS id) TO '" + file + "' (FORMAT parquet)");
        assertThatThrownBy(() -> read(file)).hasMessage(file + ": has no columns \"id\" and \"text\"");
    }

    @Test
    void given_words_that_are_not_at_their_offsets_when_imported_then_row_and_annotation_are_named() throws Exception {
        Path other = byDuckDb("* REPLACE ('x' || text AS text)", "COMPRESSION snappy");
        assertThatThrownBy(() -> read(other))
                .isInstanceOf(InputFormatException.class)
                .hasMessageMatching("(?s).*parquet: row 1: [a-z]\\d+ should cover .*, covers .*");
    }

    @Test
    void given_a_file_cut_anywhere_when_imported_then_it_is_refused_in_one_message() throws Exception {
        byte[] whole = Files.readAllBytes(firstFile());
        Path cut = folder.resolve("cut.parquet");
        for (int length : new int[] {0, 3, 4, 11, 12, whole.length / 2, whole.length - 1}) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(InputFormatException.class)
                    .hasMessageStartingWith(cut + ": ");
        }
    }

    @Test
    void given_an_end_that_says_another_length_when_imported_then_it_is_refused() throws Exception {
        byte[] bytes = Files.readAllBytes(firstFile());
        Path file = folder.resolve("length.parquet");
        for (int length : new int[] {Integer.MAX_VALUE, -1, 0, bytes.length}) {
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 8, length);
            Files.write(file, bytes);
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(InputFormatException.class)
                    .hasMessage(file + ": the end of the file does not say where its schema begins");
        }
    }

    /** Sizes, counts, offsets, encodings, dictionaries: whatever a changed byte says, the answer is documents or a refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy"})
    void given_any_bytes_changed_when_imported_then_it_is_taken_or_refused_and_nothing_else(String codec)
            throws Exception {
        Path file = byDuckDb("*", "COMPRESSION " + codec).resolve("data/gold/test-00000-of-00001.parquet");
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] changed = sound.clone();
            // Half of them where the file says how it is made.
            int from = i % 2 == 0 ? 0 : changed.length * 3 / 4;
            for (int n = 0; n < 1 + random.nextInt(3); n++) {
                changed[from + random.nextInt(changed.length - from)] = (byte) random.nextInt();
            }
            Files.write(file, changed);
            try {
                read(file);
            } catch (InputFormatException e) {
                refused++;
            }
            readLeniently(file);
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void given_a_row_that_is_wrong_when_imported_leniently_then_the_others_come_in() throws Exception {
        Path other = byDuckDb(
                "* REPLACE (CASE WHEN id = 'rapat-jakarta' THEN 'x' ELSE text END AS text)", "COMPRESSION snappy");
        assertThat(readLeniently(other)).isEqualTo(9);
    }

    /** How many documents a lenient import gives; nothing of a file whose columns are not ours. */
    private static int readLeniently(Path input) throws IOException {
        ImportRequest lenient =
                new ImportRequest(List.of(input), Options.of(List.of(), Map.of()), "gold", true, Progress.NONE);
        int documents = 0;
        try (ImportSource source = IMPORTER.open(lenient)) {
            while (source.next().isPresent()) {
                documents++;
            }
        } catch (InputFormatException e) {
            return 0;
        }
        return documents;
    }
}
