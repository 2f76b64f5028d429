package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;

/** Formats that nobody else's code checks are read by a program of their own, which shares nothing with the exporters. */
class IndependentReadersTest {

    private static final Path READERS = Path.of("src/test/python");

    @TempDir
    Path folder;

    private Path export(String format, Map<String, String> options, ExportSource source) throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter(format).orElseThrow();
        ExportSettings settings = new ExportSettings(Options.of(exporter.exportOptions(), options), false);
        Path out = folder.resolve(format);
        new Export(exporter, source, settings).to(out, Progress.NONE);
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneie", "rams", "wikievents", "dygiepp", "maven", "maven-ere", "maven-arg"})
    void given_the_sample_when_read_from_the_written_offsets_then_every_word_is_the_one_that_was_marked(String format)
            throws Exception {
        assertThat(said("check_datasets.py", format))
                .matches("(?s).*[1-9]\\d+ triggers and \\d+ participants compared, 0 wrong\\s*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conllu", "conll-2012"})
    void given_the_sample_when_read_from_its_brackets_then_mentions_and_chains_are_those_that_were_marked(String format)
            throws Exception {
        assertThat(said("check_conll.py", format))
                .matches("(?s).*[1-9]\\d\\d+ mentions and [1-9]\\d* chains compared, 0 wrong\\s*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pubannotation", "web-annotation", "doccano", "label-studio", "prodigy", "plover", "rich-ere"})
    void given_the_sample_when_the_text_is_cut_at_the_written_offsets_then_every_piece_is_what_was_marked(String format)
            throws Exception {
        assertThat(said("check_standoff.py", format))
                .matches("(?s).*[1-9]\\d+ triggers and \\d+ participants compared, 0 wrong\\s*");
    }

    /** The reader of INCEpTION is on no repository that a build may ask: this one goes by its description. */
    @Test
    void given_the_sample_when_read_from_its_rows_and_numbers_then_all_is_as_it_was_marked_and_nothing_else()
            throws Exception {
        assertThat(said("check_webanno.py", "webanno-tsv"))
                .matches(
                        "[1-9]\\d\\d+ spans, [1-9]\\d\\d+ participants, [1-9]\\d+ chains, [1-9]\\d+ relations compared, "
                                + "0 wrong\\s*");
    }

    @Test
    void
            given_texts_and_annotations_that_are_hard_to_write_when_read_from_rows_and_numbers_then_all_is_as_it_was_marked()
                    throws Exception {
        assertThat(said("check_webanno.py", "webanno-tsv", HardCases.articles(30)))
                .matches("[1-9]\\d\\d+ spans, [1-9]\\d+ participants, [1-9]\\d* chains, [1-9]\\d* relations compared, "
                        + "0 wrong\\s*");
    }

    private String said(String reader, String format) throws Exception {
        return said(reader, format, SampleCorpus.of("gold"));
    }

    private String said(String reader, String format, ExportSource source) throws Exception {
        Path gold = export("json", Map.of("lines", "true"), source).resolve("articles.jsonl");
        Process python = new ProcessBuilder(
                        "python3",
                        READERS.resolve(reader).toString(),
                        gold.toString(),
                        format,
                        export(format, Map.of(), source).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        return said;
    }
}
