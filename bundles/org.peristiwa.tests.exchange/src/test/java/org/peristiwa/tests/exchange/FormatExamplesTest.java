package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Progress;

/** Makes {@code docs/formats/examples.md} from the formats themselves and the sample corpus. */
class FormatExamplesTest {

    private static final Path PUBLISHED = Path.of("../../docs/formats/examples.md");
    private static final int LINES = 6;
    private static final int WIDTH = 320;

    @TempDir
    Path folder;

    @Test
    void given_the_formats_and_the_sample_then_the_published_examples_are_those_of_today() throws IOException {
        StringBuilder page = new StringBuilder("# What each format keeps, with an example\n\n"
                + "Made by the build from the formats and the adjudicated layers of the sample corpus. What a format has"
                + " no place for\n"
                + "is left out or told in another way; an export lists it in its report, one by one.\n");
        ExportSource sample = SampleCorpus.of("gold");
        for (Exporter exporter : AllFormats.EXPORTERS.stream()
                .sorted(Comparator.comparing((Exporter each) -> each.format().id()))
                .toList()) {
            page.append(section(exporter, sample));
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/examples.md"), page);
        assertThat(PUBLISHED).as("copy target/examples.md over it").hasContent(page.toString());
    }

    private String section(Exporter exporter, ExportSource sample) throws IOException {
        Path out = folder.resolve(exporter.format().id());
        ExportSettings settings = new ExportSettings(AllFormats.options(exporter), false);
        new Export(exporter, sample, settings).to(out, Progress.NONE);
        Path data = firstData(out);
        StringBuilder section = new StringBuilder();
        section.append("\n## ")
                .append(exporter.format().label(Locale.ENGLISH))
                .append(" (`")
                .append(exporter.format().id())
                .append("`)\n\nKeeps: ")
                .append(words(exporter, true))
                .append(".\n\nHas no place for: ")
                .append(words(exporter, false))
                .append(".\n");
        if (!exporter.exportOptions().isEmpty()) {
            section.append("\n");
            exporter.exportOptions().forEach(option -> section.append("- `")
                    .append(option.key())
                    .append(option.choices().isEmpty() ? "" : "=" + String.join("|", option.values()))
                    .append("` ")
                    .append(option.explained(Locale.ENGLISH))
                    .append("\n"));
        }
        section.append("\n`")
                .append(out.relativize(data).toString().replace('\\', '/'))
                .append(isText(data) && !data.endsWith("README.md") ? "` begins:" : "` says:")
                .append("\n\n```\n");
        excerpt(data).forEach(line -> section.append(line).append("\n"));
        return section.append("```\n").toString();
    }

    private static String words(Exporter exporter, boolean kept) {
        String words = Stream.of(Kept.values())
                .filter(each -> exporter.format().keeps().contains(each) == kept)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    private static Path firstData(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file -> !file.getFileName()
                                    .toString()
                                    .matches(
                                            "export-report.*|README.md|SHA256SUMS|splits.tsv|corpus.json|typesystem.xml|label-config.xml"
                                                    + "|.*\\.(txt|conf|meta\\.json|spans\\.tsv|articles\\.csv)|peristiwa-names.tsv"))
                    .filter(file -> !file.toString().contains("coref"))
                    .sorted()
                    .findFirst()
                    .map(file -> isText(file) ? file : out.resolve("README.md"))
                    .orElseThrow();
        }
    }

    /** What is not text is shown by what its card says of it. */
    private static boolean isText(Path file) {
        return !file.toString().endsWith(".parquet");
    }

    private static List<String> excerpt(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        String content = Files.readString(file);
        for (String line : content.substring(Math.max(0, content.indexOf("\ndataset_info:") + 1))
                .split("\n", -1)) {
            if (lines.size() == LINES) {
                break;
            }
            int length = line.codePointCount(0, line.length());
            lines.add(length <= WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, WIDTH)) + "…");
        }
        return lines;
    }
}
