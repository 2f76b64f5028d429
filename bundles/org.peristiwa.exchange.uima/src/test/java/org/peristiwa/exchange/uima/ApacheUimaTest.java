package org.peristiwa.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.checking.DocumentDigest;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.text.internal.NewsSegmenter;

/** Apache UIMA reads what we write, finds the words at our offsets, and writes what we read back as it was. */
class ApacheUimaTest {

    private static final Path SAMPLE = Path.of("..", "..", "product", "sample");

    @TempDir
    Path folder;

    private Path xmi;
    private Path json;

    @BeforeEach
    void exportSample() throws IOException {
        xmi = export(new XmiExporter());
        json = export(new CasJsonExporter());
    }

    private Path export(Exporter exporter) throws IOException {
        Path out = folder.resolve(exporter.format().id());
        try (CorpusSession session = CorpusFolder.openReadOnly(SAMPLE, new NewsSegmenter())) {
            new Export(exporter, CorpusSource.of(session, List.of("gold")), ExportSettings.PLAIN)
                    .to(out, Progress.NONE);
        }
        return out;
    }

    private CAS emptyCas() throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(xmi.resolve("typesystem.xml").toFile()));
        return CasCreationUtils.createCas(types, null, null);
    }

    private static List<Path> files(Path in, String ending) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("export-report.json"))
                    .sorted()
                    .toList();
        }
    }

    private static int checkSurfaces(CAS cas) {
        int checked = 0;
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            Feature surface = annotation.getType().getFeatureByBaseName("surface");
            Feature pieces = annotation.getType().getFeatureByBaseName("pieces");
            if (surface != null
                    && annotation.getStringValue(surface) != null
                    && annotation.getFeatureValue(pieces) == null) {
                assertThat(annotation.getCoveredText()).isEqualTo(annotation.getStringValue(surface));
                checked++;
            }
        }
        return checked;
    }

    private static List<List<String>> read(Importer importer, Path from) throws IOException {
        List<List<String>> digests = new ArrayList<>();
        try (ImportSource source = importer.open(ImportRequest.of(from, "gold"))) {
            for (Optional<AnnotatedDocument> next = source.next(); next.isPresent(); next = source.next()) {
                digests.add(DocumentDigest.of(next.get()));
            }
        }
        return digests;
    }

    @Test
    void given_xmi_of_ours_when_uima_reads_and_writes_it_then_the_words_are_right_and_it_comes_back_as_it_was()
            throws Exception {
        Path again = Files.createDirectory(folder.resolve("again"));
        int checked = 0;
        for (Path file : files(xmi, ".xmi")) {
            CAS cas = emptyCas();
            try (InputStream in = Files.newInputStream(file)) {
                CasIOUtils.load(in, cas);
            }
            checked += checkSurfaces(cas);
            try (OutputStream out = Files.newOutputStream(again.resolve(file.getFileName()))) {
                CasIOUtils.save(cas, out, SerialFormat.XMI);
            }
        }
        assertThat(checked).isGreaterThan(300);
        assertThat(read(new XmiImporter(), again)).isEqualTo(read(new XmiImporter(), xmi));
    }

    @Test
    void given_cas_json_of_ours_when_uima_reads_and_writes_it_then_the_words_are_right_and_it_comes_back_as_it_was()
            throws Exception {
        Path again = Files.createDirectory(folder.resolve("again"));
        int checked = 0;
        for (Path file : files(json, ".json")) {
            CAS cas = emptyCas();
            new JsonCas2Deserializer().deserialize(file.toFile(), cas);
            checked += checkSurfaces(cas);
            new JsonCas2Serializer()
                    .serialize(cas, again.resolve(file.getFileName()).toFile());
        }
        assertThat(checked).isGreaterThan(300);
        assertThat(read(new CasJsonImporter(), again)).isEqualTo(read(new CasJsonImporter(), json));
    }
}
