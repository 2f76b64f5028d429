package org.peristiwa.tests.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.exchange.corpus.ExistingLayers;
import org.peristiwa.exchange.corpus.ImportIntoCorpus;
import org.peristiwa.store.CorpusFolder;

/**
 * A process of its own with less memory than the articles need together: exports them in every format, imports an export
 * into a corpus, and exports that.
 */
final class SmallMemory {

    private static final String FORMAT = "json";
    private static final int FEWER = 10;

    private SmallMemory() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ManyArticles articles = new ManyArticles(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        for (Exporter exporter : AllFormats.EXPORTERS) {
            System.out.println("export " + exporter.format().id());
            export(exporter, articles, folder.resolve(exporter.format().id()));
        }
        throughACorpus(folder, new ManyArticles(articles.count() / FEWER, articles.sentences() * FEWER));
        System.out.println("done");
    }

    /** As much as before in fewer articles: each file of a corpus is flushed to the disk. */
    private static void throughACorpus(Path folder, ManyArticles articles) throws IOException {
        Path files = folder.resolve("to-import");
        export(exporter(FORMAT), articles, files);
        try (CorpusSession session = CorpusFolder.create(
                folder.resolve("corpus"), "banyak", List.of("id"), articles.schema(), AllFormats.SEGMENTER)) {
            Importer importer = AllFormats.FORMATS.importer(FORMAT).orElseThrow();
            Options options = Options.of(importer.importOptions(), Map.of());
            ImportRequest request = new ImportRequest(List.of(files), options, "ani", false, Progress.NONE);
            System.out.println("import");
            int imported = new ImportIntoCorpus(importer, request, ExistingLayers.REFUSE)
                    .into(session)
                    .articles();
            System.out.println("imported " + imported + " of " + articles.count());
            export(exporter(FORMAT), CorpusSource.everybody(session), folder.resolve("again"));
        }
    }

    private static Exporter exporter(String format) {
        return AllFormats.FORMATS.exporter(format).orElseThrow();
    }

    private static void export(Exporter exporter, ExportSource source, Path to) throws IOException {
        new Export(exporter, source, new ExportSettings(AllFormats.options(exporter), false)).to(to, Progress.NONE);
    }
}
