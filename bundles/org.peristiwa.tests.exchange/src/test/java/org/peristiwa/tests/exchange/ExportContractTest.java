package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.StrictExportException;
import org.peristiwa.exchange.checking.VerifyExport;

/** What docs/adr/0006 promises of an export, of every format, on the sample corpus and on hard texts. */
class ExportContractTest {

    @TempDir
    Path folder;

    static Stream<Arguments> everyFormatOnEverySource() {
        return AllFormats.EXPORTERS.stream().flatMap(exporter -> Stream.of("gold", "everybody", "hard")
                .map(source -> Arguments.of(exporter.format().id(), source)));
    }

    private static ExportSource source(String name) throws IOException {
        return switch (name) {
            case "gold" -> SampleCorpus.of("gold");
            case "everybody" -> SampleCorpus.of("ani", "budi", "gold");
            default -> HardCases.articles(12);
        };
    }

    private static Exporter exporter(String format) {
        return AllFormats.FORMATS.exporter(format).orElseThrow();
    }

    private ExportResult export(String format, ExportSource source, Path to) throws IOException {
        Options options = AllFormats.options(exporter(format));
        return new Export(exporter(format), source, new ExportSettings(options, false)).to(to, Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("everyFormatOnEverySource")
    void given_a_source_when_exported_then_it_is_sound_and_reads_back_to_the_same_bytes(String format, String source)
            throws IOException {
        Path out = folder.resolve("out");
        ExportResult result = export(format, source(source), out);

        assertThat(result.documents()).isEqualTo(source(source).size().orElseThrow());
        assertThat(new VerifyExport(AllFormats.FORMATS, out).alone(Progress.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFormatOnEverySource")
    void given_a_source_when_exported_twice_then_every_byte_is_the_same(String format, String source)
            throws IOException {
        export(format, source(source), folder.resolve("one"));
        export(format, source(source), folder.resolve("two"));
        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    }

    @ParameterizedTest
    @MethodSource("everyFormatOnEverySource")
    void given_a_source_when_previewed_then_the_losses_are_those_of_the_export_and_strict_refuses_them(
            String format, String source) throws IOException {
        Exporter exporter = exporter(format);
        Options options = AllFormats.options(exporter);
        LossReport preview =
                new Export(exporter, source(source), new ExportSettings(options, false)).preview(Progress.NONE);
        assertThat(export(format, source(source), folder.resolve("out")).losses())
                .isEqualTo(preview);
        Export strict = new Export(exporter, source(source), new ExportSettings(options, true));
        Path refused = folder.resolve("strict");
        if (preview.isEmpty()) {
            assertThat(strict.to(refused, Progress.NONE).folder()).exists();
        } else {
            assertThatThrownBy(() -> strict.to(refused, Progress.NONE)).isInstanceOf(StrictExportException.class);
            assertThat(refused).doesNotExist();
        }
    }

    @ParameterizedTest
    @MethodSource("everyFormatOnEverySource")
    void given_an_export_when_a_byte_of_it_is_changed_then_verification_names_the_file(String format, String source)
            throws IOException {
        Path out = folder.resolve("out");
        export(format, source(source), out);
        Path changed;
        try (Stream<Path> files = Files.walk(out)) {
            changed = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("README.md|SHA256SUMS|export-report.*"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(changed);
        Files.write(changed, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(new VerifyExport(AllFormats.FORMATS, out).alone(Progress.NONE))
                .anySatisfy(finding -> assertThat(finding.toString())
                        .contains(changed.getFileName().toString())
                        .contains("checksum"));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
