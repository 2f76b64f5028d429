package org.peristiwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final ExportSettings STRICT = new ExportSettings(Options.NONE, true);

    @TempDir
    Path parent;

    private Path out;
    private final ExportSource fits =
            new ListFormat(List.of(Samples.document("a1", "Ani"), Samples.document("a2", "Budi😀")), -1);
    private final ExportSource tooLong =
            new ListFormat(List.of(Samples.document("a1", "Ani"), Samples.document("a2", "Paramaribo")), -1);

    @BeforeEach
    void setUp() {
        out = parent.resolve("deep/out");
    }

    private ExportResult export(ExportSource source, ExportSettings settings) throws IOException {
        return new Export(new LineExporter(false), source, settings).to(out, Progress.NONE);
    }

    @Test
    void given_documents_when_exported_then_data_report_datasheet_splits_and_checksums_are_there() throws Exception {
        ExportResult result = export(fits, ExportSettings.PLAIN);

        assertThat(result.documents()).isEqualTo(2);
        assertThat(result.losses().isEmpty()).isTrue();
        assertThat(out.resolve("data/lines.lst")).hasContent("Ani\nBudi😀\n");
        assertThat(out.resolve("splits.tsv")).hasContent("a1\ttrain\na2\ttrain\n");
        assertThat(Files.readString(out.resolve("README.md")))
                .startsWith("---\nname: \"Orang \\\"penting\\\"\"\n")
                .contains("schema: \"people\"", "documents: 2", "  \"train\": 2", "| Person | 2 |", "CC0-1.0");
        assertThat(Files.readString(out.resolve("export-report.txt"))).contains("Nothing was lost.");
    }

    @Test
    void given_an_export_then_the_checksums_are_those_of_every_other_file() throws Exception {
        export(fits, ExportSettings.PLAIN);

        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : contents().entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            expected.put(file.getKey(), HexFormat.of().formatHex(digest));
        }
        expected.remove("SHA256SUMS");
        Map<String, String> written = new TreeMap<>();
        Files.readAllLines(out.resolve("SHA256SUMS"))
                .forEach(line -> written.put(line.substring(66), line.substring(0, 64)));
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void given_the_same_source_when_exported_again_over_itself_then_every_byte_is_the_same() throws Exception {
        export(tooLong, ExportSettings.PLAIN);
        Map<String, byte[]> first = contents();
        export(tooLong, ExportSettings.PLAIN);
        assertThat(contents()).usingRecursiveComparison().isEqualTo(first);
        try (Stream<Path> siblings = Files.list(out.getParent())) {
            assertThat(siblings).containsExactly(out);
        }
    }

    @Test
    void given_a_loss_when_previewed_then_it_is_the_one_of_the_export_and_nothing_is_written() throws Exception {
        LossReport preview = new Export(new LineExporter(false), tooLong, ExportSettings.PLAIN).preview(Progress.NONE);
        assertThat(out.getParent()).doesNotExist();

        ExportResult result = export(tooLong, ExportSettings.PLAIN);
        assertThat(result.losses()).isEqualTo(preview);
        assertThat(preview.total()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("export-report.json")))
                .contains("\"kind\" : \"FLATTENED\"", "\"article\" : \"a2\"", "\"surface\" : \"Paramaribo\"");
        assertThat(Files.readString(out.resolve("export-report.txt")))
                .contains("a2/anna m1 \"Paramaribo\" a long mention (flattened: cut)");
    }

    @Test
    void given_a_loss_when_strict_then_it_is_refused_with_the_list_and_nothing_is_written() {
        assertThatThrownBy(() -> export(tooLong, STRICT))
                .isInstanceOfSatisfying(StrictExportException.class, refusal -> {
                    assertThat(refusal.report().losses()).hasSize(1);
                    assertThat(refusal).hasMessageContaining("1 losses").hasMessageContaining("Paramaribo");
                });
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void given_an_exporter_that_writes_something_wrong_when_it_exports_then_nothing_is_left() throws Exception {
        assertThatThrownBy(() -> new Export(new LineExporter(true), fits, ExportSettings.PLAIN).to(out, Progress.NONE))
                .isInstanceOf(SelfCheckException.class)
                .hasMessageContaining("should cover \"Ani\"");
        assertNothingLeft();
    }

    @Test
    void given_a_source_that_breaks_when_exported_then_nothing_is_left_and_the_earlier_export_stays() throws Exception {
        export(fits, ExportSettings.PLAIN);
        Map<String, byte[]> before = contents();
        ExportSource broken = new ListFormat(List.of(Samples.document("a1", "Ani")), 1);
        assertThatThrownBy(() -> export(broken, ExportSettings.PLAIN)).hasMessage("list.lst:2:3: is broken: \"x\"");
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void given_a_cancel_between_documents_when_exported_then_nothing_is_left() throws Exception {
        Progress cancelling = new Progress() {
            private boolean seenOne;

            @Override
            public void at(String what, int done, int total) {
                seenOne = true;
            }

            @Override
            public boolean cancelled() {
                return seenOne;
            }
        };
        assertThatThrownBy(() -> new Export(new LineExporter(false), fits, ExportSettings.PLAIN).to(out, cancelling))
                .isInstanceOf(CancelledException.class);
        assertNothingLeft();
    }

    @Test
    void given_a_folder_with_other_things_when_exported_into_then_it_is_refused_and_untouched() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "precious");
        assertThatThrownBy(() -> export(fits, ExportSettings.PLAIN))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("is not empty and no earlier export");
        assertThat(contents().keySet()).containsExactly("thesis.txt");
    }

    @Test
    void given_a_file_in_the_way_when_exported_then_it_is_refused() throws Exception {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "precious");
        assertThatThrownBy(() -> export(fits, ExportSettings.PLAIN)).hasMessageContaining("is a file");
        assertThat(out).hasContent("precious");
    }

    @Test
    void given_options_when_checked_then_unknown_keys_and_bad_values_are_named() {
        List<OptionDescription> known = List.of(
                OptionDescription.flag("lines", "Lines", "Baris"),
                OptionDescription.choice(
                        "case",
                        "Case",
                        "Huruf",
                        OptionDescription.Choice.of("lower", "small", "kecil"),
                        OptionDescription.Choice.of("upper", "large", "besar")));
        assertThatThrownBy(() -> Options.of(known, Map.of("line", "true")))
                .hasMessage("no option \"line\": there are lines, case");
        assertThatThrownBy(() -> Options.of(known, Map.of("case", "title")))
                .hasMessage("option case takes one of lower, upper, not \"title\"");
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> siblings = Files.list(out.getParent())) {
            assertThat(siblings).isEmpty();
        }
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
