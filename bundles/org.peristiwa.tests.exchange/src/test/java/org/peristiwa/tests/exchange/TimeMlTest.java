package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Progress;
import org.w3c.dom.Document;

/** TimeML as the JDK's validating parser sees it: what stands between the root's tags is the text. */
class TimeMlTest {

    private static final Path DTD = Path.of("src/test/resources/timeml-by-its-description.dtd");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sample", "hard"})
    void given_an_export_then_it_is_valid_and_its_text_is_the_article(String name) throws Exception {
        ExportSource source = name.equals("sample") ? SampleCorpus.of("gold") : HardCases.articles(12);
        Exporter exporter = AllFormats.FORMATS.exporter("timeml").orElseThrow();
        Path out = folder.resolve("out");
        new Export(exporter, source, new ExportSettings(AllFormats.options(exporter), false)).to(out, Progress.NONE);
        int marks = 0;
        try (DocumentStream documents = source.open()) {
            for (Optional<AnnotatedDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
                Path file = out.resolve(next.get().article().getId() + ".tml");
                Document document = ValidXml.parse(file, "TimeML.dtd", DTD);
                assertThat(document.getDocumentElement().getTextContent())
                        .isEqualTo(next.get().text().content());
                marks += document.getElementsByTagName("EVENT").getLength();
            }
        }
        assertThat(marks).isGreaterThan(10);
        assertThat(files(out)).hasSize(source.size().orElseThrow());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml")).toList();
        }
    }
}
