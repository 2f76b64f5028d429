package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** APF as the JDK's validating parser sees it, and offsets counted again by the rules of ACE alone. */
class AceApfTest {

    private static final Path DTD = Path.of("src/test/resources/apf-by-its-description.dtd");

    @TempDir
    Path folder;

    private List<Path> exported(ExportSource source) throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter("ace-apf").orElseThrow();
        Path out = folder.resolve("out");
        new Export(exporter, source, new ExportSettings(AllFormats.options(exporter), false)).to(out, Progress.NONE);
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".apf.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static ExportSource source(String name) throws IOException {
        return name.equals("sample") ? SampleCorpus.of("gold") : HardCases.articles(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "hard"})
    void given_an_export_then_it_is_valid_and_each_charseq_is_the_text_between_its_ends(String name) throws Exception {
        int compared = 0;
        for (Path file : exported(source(name))) {
            Document document = ValidXml.parse(file, "apf.v5.1.1.dtd", DTD);
            String sgm = Files.readString(
                    file.resolveSibling(file.getFileName().toString().replace(".apf.xml", ".sgm")));
            int[] counted = sgm.replaceAll("<[^<>]+>", "")
                    .replace("\r\n", "\n")
                    .codePoints()
                    .toArray();
            NodeList sequences = document.getElementsByTagName("charseq");
            for (int i = 0; i < sequences.getLength(); i++) {
                Element sequence = (Element) sequences.item(i);
                int start = Integer.parseInt(sequence.getAttribute("START"));
                int end = Integer.parseInt(sequence.getAttribute("END"));
                String found = new String(counted, start, end - start + 1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
                assertThat(found).isEqualTo(sequence.getTextContent().replace("\r\n", "\n"));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void given_a_schema_that_is_not_of_ace_then_it_is_refused_with_what_does_not_fit_and_nothing_is_written()
            throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter("ace-apf").orElseThrow();
        ExportSettings settings = new ExportSettings(Options.of(exporter.exportOptions(), Map.of()), false);
        Path out = folder.resolve("refused");
        assertThatThrownBy(() -> new Export(exporter, HardCases.articles(3), settings).to(out, Progress.NONE))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("value type MONEY")
                .hasMessageContaining("time type DATE")
                .hasMessageContaining("event type Movement:Travel")
                .hasMessageContaining("role Participant of Contact.Meet")
                .hasMessageContaining("relation type Located")
                .hasMessageContaining("attribute Realis");
        assertThat(out).doesNotExist();
    }

    @Test
    void given_the_offsets_of_an_export_then_an_end_is_the_last_character_not_the_one_behind_it() throws IOException {
        Path file = exported(SampleCorpus.of("gold")).get(0);
        Matcher first =
                Pattern.compile("START=\"(\\d+)\" END=\"(\\d+)\">([^<&]+)<").matcher(Files.readString(file));
        assertThat(first.find()).isTrue();
        assertThat(Integer.parseInt(first.group(2)) - Integer.parseInt(first.group(1)) + 1)
                .isEqualTo(first.group(3).codePointCount(0, first.group(3).length()));
    }
}
