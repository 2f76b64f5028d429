package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.selection.ExportSelection;
import org.yaml.snakeyaml.Yaml;

/** DuckDB, which shares no code with us or with what we write Parquet by, reads a Hugging Face data set. */
class HuggingFaceTest {

    private static final Path READER = Path.of("src/test/python/check_datasets.py");

    @TempDir
    Path folder;

    private ExportResult export(ExportSource source, Map<String, String> selection) throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter("huggingface").orElseThrow();
        ExportSettings settings = new ExportSettings(Options.NONE, false, ExportSelection.parse(selection));
        return new Export(exporter, source, settings).to(folder.resolve("out"), Progress.NONE);
    }

    private static ExportSource source(String name) throws IOException {
        return name.equals("hard") ? HardCases.articles(12) : SampleCorpus.of("gold");
    }

    private static List<Path> parquet(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(String sql) throws SQLException {
        return Integer.parseInt(query(sql).get(0));
    }

    /** Rows whose words are not those at their offsets, and all rows. */
    private static String compared(Path file, String column, String test) {
        return "SELECT count(*) FROM (SELECT text AS t, unnest(" + column + ") AS m FROM '" + file + "') WHERE"
                + " array_to_string(list_transform(m.spans,"
                + " lambda s:"
                + " substring(t,"
                + " s.begin + 1,"
                + " s.\"end\" -"
                + " s.begin)), ' ')"
                + " "
                + test;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold", "hard"})
    void given_an_export_when_duckdb_cuts_the_text_at_the_offsets_then_it_finds_the_words_that_were_marked(
            String source) throws Exception {
        Path out = export(source(source), Map.of()).folder();
        int mentions = 0;
        for (Path file : parquet(out)) {
            for (String column : List.of("entity_mentions", "event_mentions")) {
                assertThat(number(compared(file, column, "<> m.text"))).isZero();
                mentions += number(compared(file, column, "= m.text"));
            }
            assertThat(query("SELECT t FROM (SELECT unnest(list_zip(tokens, token_spans)) AS z, text AS t FROM '" + file
                            + "') WHERE z[1] <> substring(t, z[2].begin + 1, z[2].\"end\" - z[2].begin)"))
                    .isEmpty();
        }
        assertThat(mentions).isGreaterThan(100);
    }

    @Test
    void given_the_sample_when_duckdb_reads_it_then_triggers_and_participants_are_those_of_the_native_json()
            throws Exception {
        Path out = export(SampleCorpus.of("gold"), Map.of()).folder();
        for (Path file : parquet(out)) {
            run("COPY (SELECT id AS doc_id, text, entity_mentions, event_mentions FROM '" + file + "') TO '"
                    + out.resolve(file.getFileName() + ".jsonl") + "' (FORMAT json)");
        }
        Exporter json = AllFormats.FORMATS.exporter("json").orElseThrow();
        Options lines = Options.of(json.exportOptions(), Map.of("lines", "true"));
        Path gold = new Export(json, SampleCorpus.of("gold"), new ExportSettings(lines, false))
                .to(folder.resolve("json"), Progress.NONE)
                .folder()
                .resolve("articles.jsonl");
        Process python = new ProcessBuilder(
                        "python3", READER.toString(), gold.toString(), "huggingface", out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        assertThat(said).matches("(?s).*[1-9]\\d+ triggers and [1-9]\\d+ participants compared, 0 wrong\\s*");
    }

    @Test
    void given_an_export_when_the_card_is_read_then_its_features_are_the_columns_and_its_splits_the_rows()
            throws Exception {
        Path out = export(SampleCorpus.of("ani", "gold"), Map.of()).folder();
        Map<?, ?> card = card(out);
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (Object each : (List<?>) card.get("dataset_info")) {
            Map<?, ?> info = (Map<?, ?>) each;
            Map<String, Integer> splits = new LinkedHashMap<>();
            ((List<?>) info.get("splits"))
                    .forEach(split -> splits.put((String) ((Map<?, ?>) split).get("name"), (Integer)
                            ((Map<?, ?>) split).get("num_examples")));
            rows.put((String) info.get("config_name"), splits);
        }
        int files = 0;
        for (Object each : (List<?>) card.get("configs")) {
            Map<?, ?> configuration = (Map<?, ?>) each;
            assertThat(configuration.containsKey("default"))
                    .isEqualTo(configuration.get("config_name").equals("gold"));
            for (Object one : (List<?>) configuration.get("data_files")) {
                Map<?, ?> data = (Map<?, ?>) one;
                Path file = out.resolve((String) data.get("path"));
                assertThat(number("SELECT count(*) FROM '" + file + "'"))
                        .isEqualTo(rows.get(configuration.get("config_name")).get(data.get("split")));
                assertThat(columns(file)).isEqualTo(features(card, configuration.get("config_name")));
                files++;
            }
        }
        assertThat(rows).containsOnlyKeys("ani", "gold");
        assertThat(files).isEqualTo(parquet(out).size()).isEqualTo(6);
    }

    @Test
    void given_a_corpus_that_is_not_split_when_exported_then_all_of_it_is_train() throws Exception {
        Path out = export(HardCases.articles(3), Map.of()).folder();
        assertThat(parquet(out)).containsExactly(out.resolve("data/train-00000-of-00001.parquet"));
    }

    @Test
    void given_a_split_dev_when_exported_then_trainers_find_it_as_validation_and_the_report_says_so() throws Exception {
        ExportResult result = export(SampleCorpus.of("gold"), Map.of());
        assertThat(parquet(result.folder()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "test-00000-of-00001.parquet",
                        "train-00000-of-00001.parquet",
                        "validation-00000-of-00001.parquet");
        assertThat(result.losses().toString()).contains("huggingface.split");
    }

    @Test
    void given_an_article_that_nobody_annotated_when_exported_then_it_is_a_row_without_mentions() throws Exception {
        Path out = export(HardCases.articles(2), Map.of()).folder();
        assertThat(number("SELECT count(*) FROM '" + parquet(out).get(0) + "' WHERE len(event_mentions) = 0"))
                .isEqualTo(2);
    }

    private static Map<?, ?> card(Path out) throws IOException {
        String readme = Files.readString(out.resolve("README.md"));
        return new Yaml().load(readme.substring(4, readme.indexOf("\n---\n", 4)));
    }

    private static Map<String, String> columns(Path file) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM '" + file + "'")) {
            while (rows.next()) {
                columns.put(
                        rows.getString("column_name"),
                        rows.getString("column_type").replace("\"", ""));
            }
        }
        return columns;
    }

    private static Map<String, String> features(Map<?, ?> card, Object configuration) {
        for (Object each : (List<?>) card.get("dataset_info")) {
            Map<?, ?> info = (Map<?, ?>) each;
            if (configuration.equals(info.get("config_name"))) {
                return named((List<?>) info.get("features"));
            }
        }
        throw new AssertionError("no configuration " + configuration);
    }

    private static Map<String, String> named(List<?> features) {
        Map<String, String> named = new LinkedHashMap<>();
        features.forEach(each -> named.put((String) ((Map<?, ?>) each).get("name"), type((Map<?, ?>) each)));
        return named;
    }

    /** A feature of the card in DuckDB's words. */
    private static String type(Map<?, ?> feature) {
        if (feature.containsKey("dtype")) {
            return scalar((String) feature.get("dtype"));
        }
        if (feature.containsKey("struct")) {
            return struct((List<?>) feature.get("struct"));
        }
        return (feature.get("list") instanceof List<?> members ? struct(members) : scalar((String) feature.get("list")))
                + "[]";
    }

    private static String struct(List<?> members) {
        return named(members).entrySet().stream()
                .map(member -> member.getKey() + " " + member.getValue())
                .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }

    private static String scalar(String dtype) {
        return switch (dtype) {
            case "string" -> "VARCHAR";
            case "int32" -> "INTEGER";
            case "bool" -> "BOOLEAN";
            default -> throw new AssertionError(dtype);
        };
    }
}
