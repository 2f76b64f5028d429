package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.checking.VerifyExport;

/** Articles of any seed, in formats that hold the annotations of one layer: what was written reads back and says the same. */
class AnyHardCaseTest {

    /** Formats that take any text and any schema. */
    private static final List<String> FORMATS =
            List.of("conllu", "conll-2012", "webanno-tsv", "ace-apf", "rich-ere", "timeml", "huggingface");

    @Provide
    static Arbitrary<String> formats() {
        return Arbitraries.of(FORMATS);
    }

    @Property(tries = 60)
    void given_articles_of_any_seed_when_exported_then_the_export_is_sound_and_reads_back(
            @ForAll("formats") String format, @ForAll long seed) throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter(format).orElseThrow();
        Options options = AllFormats.options(exporter);
        Path folder = Files.createTempDirectory("hard");
        try {
            Path out = folder.resolve("out");
            new Export(exporter, HardCases.articles(seed, 4), new ExportSettings(options, false))
                    .to(out, Progress.NONE);
            assertThat(new VerifyExport(AllFormats.FORMATS, out).alone(Progress.NONE))
                    .isEmpty();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
