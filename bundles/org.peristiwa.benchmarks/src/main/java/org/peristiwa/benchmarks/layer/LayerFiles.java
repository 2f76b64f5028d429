package org.peristiwa.benchmarks.layer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peristiwa.benchmarks.content.BenchmarkCorpus;
import org.peristiwa.benchmarks.content.LongArticle;
import org.peristiwa.benchmarks.content.LongLayer;
import org.peristiwa.benchmarks.content.UimaLayer;
import org.peristiwa.edit.TextHash;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.internal.ModelFiles;
import org.peristiwa.text.ArticleText;
import org.xml.sax.SAXException;

/** The long layer as the bytes of our file and of UIMA's, and what turns one into the other. */
@State(Scope.Benchmark)
public class LayerFiles {

    private Article article = CorpusFactory.eINSTANCE.createArticle();
    private ArticleText text = new ArticleText("");
    private byte[] ours = {};
    private byte[] uimas = {};
    private int annotations;

    /** Makes both files. */
    @Setup
    public void make() {
        LongArticle written = new LongArticle(BenchmarkCorpus.TOKENS);
        text = written.text();
        article.setId(BenchmarkCorpus.LONG.article());
        article.setTextHash(TextHash.of(text));
        Layer layer = LongLayer.of(
                written,
                BenchmarkCorpus.MENTIONS,
                BenchmarkCorpus.LONG.annotator(),
                article.getId(),
                article.getTextHash());
        annotations = layer.getAnnotations().size();
        ours = write(layer);
        CAS cas = UimaLayer.empty();
        UimaLayer.fill(cas, layer);
        uimas = write(cas);
    }

    /** The number of annotations of the layer: mentions, clusters, relations and attributions. */
    int annotations() {
        return annotations;
    }

    /** Reads and checks our file. */
    Layer read() {
        try {
            return ModelFiles.layer(ours, "layer", BenchmarkCorpus.LONG, article, text);
        } catch (CorpusFileException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads UIMA's file into {@code cas}, which is empty. */
    void readInto(CAS cas) {
        try {
            XmiCasDeserializer.deserialize(new ByteArrayInputStream(uimas), cas);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] write(Layer layer) {
        return ModelFiles.bytes(layer);
    }

    byte[] write(CAS cas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 25);
        try {
            XmiCasSerializer.serialize(cas, out);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
