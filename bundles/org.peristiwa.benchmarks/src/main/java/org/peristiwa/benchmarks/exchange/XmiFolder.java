package org.peristiwa.benchmarks.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.corpus.CorpusSource;
import org.peristiwa.exchange.uima.XmiExporter;
import org.xml.sax.SAXException;

/**
 * The long article, or many small ones, as XMI of our type system: files that both read, documents that we write, and the
 * CAS of each that uimaj writes. Of the many some are written again and again, as a CAS takes its room.
 */
@State(Scope.Benchmark)
public class XmiFolder {

    private static final int KEPT = 100;

    @Param({"1", "1000"})
    public int articles;

    private @Nullable BenchmarkCorpus corpus;
    private @Nullable CorpusSession session;
    private @Nullable ExportSource source;
    private @Nullable TypeSystemDescription types;
    private Path folder = Path.of("");
    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private final List<CAS> cases = new ArrayList<>();
    private long bytes;
    private long annotations;

    /** Exports a corpus and keeps the first documents. */
    @Setup
    public void export() throws IOException, UIMAException, SAXException {
        corpus = articles == 1 ? BenchmarkCorpus.ofOneLongArticle() : BenchmarkCorpus.ofArticles(articles);
        session = corpus.open();
        source = CorpusSource.everybody(session);
        folder = corpus.spare("xmi");
        new Export(new XmiExporter(), source, ExportSettings.PLAIN).to(folder, Progress.NONE);
        types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(folder.resolve("typesystem.xml").toFile()));
        keepDocuments();
        bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
            if (cases.size() < KEPT) {
                CAS cas = emptyCas();
                read(file, cas);
                cases.add(cas);
            }
        }
    }

    private void keepDocuments() throws IOException {
        annotations = 0;
        try (DocumentStream stream = source.open()) {
            for (Optional<AnnotatedDocument> next = stream.next(); next.isPresent(); next = stream.next()) {
                annotations += next.get().layers().stream()
                        .mapToInt(layer -> layer.getAnnotations().size())
                        .sum();
                if (documents.size() < KEPT) {
                    documents.add(next.get());
                }
            }
        }
    }

    @TearDown
    public void remove() {
        session.close();
        corpus.close();
    }

    /** A CAS with our type system. */
    CAS emptyCas() throws UIMAException {
        return CasCreationUtils.createCas(types, null, null);
    }

    static void read(Path file, CAS cas) throws IOException, SAXException {
        try (InputStream in = Files.newInputStream(file)) {
            XmiCasDeserializer.deserialize(in, cas);
        }
    }

    Path folder() {
        return folder;
    }

    /** A folder that nothing has been written to. */
    Path spare(String name) {
        return corpus.spare(name);
    }

    ExportSource source() {
        return source;
    }

    /** The files, in order. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xmi"))
                    .sorted()
                    .toList();
        }
    }

    /** The document to write as number {@code i} of {@link #articles}. */
    AnnotatedDocument document(int i) {
        return documents.get(i % documents.size());
    }

    /** The same as a CAS. */
    CAS cas(int i) {
        return cases.get(i % cases.size());
    }

    long bytes() {
        return bytes;
    }

    /** Mentions, clusters, relations and attributions. */
    long annotations() {
        return annotations;
    }
}
