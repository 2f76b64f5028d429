package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.ConvertedSource;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.json.JsonExporter;
import org.peristiwa.exchange.json.JsonImporter;

/** Corpora by others, where they lie in {@code shared/corpora} beside or above the project; none come with it. */
class PublicCorporaTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> given_a_public_corpus_when_exported_and_compared_then_no_annotation_differs() {
        return Stream.of("brat-epi", "brat-news", "phee-dev")
                .flatMap(name -> find(name).map(corpus -> DynamicTest.dynamicTest(name, () -> roundTrip(corpus))));
    }

    private static Stream<Path> find(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/corpora").resolve(name))
                .filter(Files::isDirectory)
                .limit(1);
    }

    private void roundTrip(Path corpus) throws Exception {
        Path out = folder.resolve(corpus.getFileName());
        ConvertedSource source = new ConvertedSource(new BratImporter(), ImportRequest.of(corpus, "anna"));
        ExportResult result = new Export(new BratExporter(), source, ExportSettings.PLAIN).to(out, Progress.NONE);
        assertThat(BratComparison.of(corpus, out)).contains(" 0 differences");
        assertThat(result.losses().total()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> given_a_public_corpus_when_it_goes_through_json_then_no_annotation_differs() {
        return Stream.of("brat-epi", "brat-news", "phee-dev")
                .flatMap(name -> find(name).map(corpus -> DynamicTest.dynamicTest(name, () -> throughJson(corpus))));
    }

    private void throughJson(Path corpus) throws Exception {
        Path json = folder.resolve(corpus.getFileName() + "-json");
        Path out = folder.resolve(corpus.getFileName() + "-again");
        ConvertedSource brat = new ConvertedSource(new BratImporter(), ImportRequest.of(corpus, "anna"));
        new Export(new JsonExporter(), brat, ExportSettings.PLAIN).to(json, Progress.NONE);
        ConvertedSource back = new ConvertedSource(new JsonImporter(), ImportRequest.of(json, "anna"));
        ExportResult result = new Export(new BratExporter(), back, ExportSettings.PLAIN).to(out, Progress.NONE);
        assertThat(BratComparison.of(corpus, out)).contains(" 0 differences");
        assertThat(result.losses().total()).isZero();
    }
}
