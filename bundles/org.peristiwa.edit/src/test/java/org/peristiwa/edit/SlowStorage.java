package org.peristiwa.edit;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;

/** A slow disk: a layer that has been asked for comes when the test says so. */
final class SlowStorage implements CorpusStorage {

    private final CorpusStorage kept;
    private final LayerKey slow;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch comes = new CountDownLatch(1);
    private final AtomicInteger reads = new AtomicInteger();

    SlowStorage(CorpusStorage kept, LayerKey slow) {
        this.kept = kept;
        this.slow = slow;
    }

    /** Waits until somebody has asked for the slow layer. */
    void awaitAsked() throws InterruptedException {
        asked.await();
    }

    /** Lets it come. */
    void come() {
        comes.countDown();
    }

    /** How often it has been read. */
    int reads() {
        return reads.get();
    }

    @Override
    public Layer loadLayer(LayerKey key, Article article, ArticleText text) throws IOException {
        Layer layer = kept.loadLayer(key, article, text);
        if (key.equals(slow)) {
            reads.incrementAndGet();
            asked.countDown();
            try {
                comes.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        return layer;
    }

    @Override
    public String location() {
        return kept.location();
    }

    @Override
    public Corpus loadCorpus() throws IOException {
        return kept.loadCorpus();
    }

    @Override
    public Schema loadSchema() throws IOException {
        return kept.loadSchema();
    }

    @Override
    public SortedSet<LayerKey> layers() throws IOException {
        return kept.layers();
    }

    @Override
    public Optional<LayerState> layerState(LayerKey key) {
        return kept.layerState(key);
    }

    @Override
    public Layer loadLayerAsSaved(LayerKey key) throws IOException {
        return kept.loadLayerAsSaved(key);
    }

    @Override
    public ArticleText loadTextAsSaved(String articleId) throws IOException {
        return kept.loadTextAsSaved(articleId);
    }

    @Override
    public IOException strayLayer(LayerKey key) {
        return kept.strayLayer(key);
    }

    @Override
    public boolean keepsLayer(LayerKey key) {
        return kept.keepsLayer(key);
    }

    @Override
    public boolean keepsText(String articleId) {
        return kept.keepsText(articleId);
    }

    @Override
    public ArticleText loadText(Article article) throws IOException {
        return kept.loadText(article);
    }

    @Override
    public void saveCorpus(Corpus corpus) throws IOException {
        kept.saveCorpus(corpus);
    }

    @Override
    public void saveSchema(Schema schema) throws IOException {
        kept.saveSchema(schema);
    }

    @Override
    public void saveLayer(LayerKey key, Layer layer) throws IOException {
        kept.saveLayer(key, layer);
    }

    @Override
    public void saveText(String articleId, ArticleText text) throws IOException {
        kept.saveText(articleId, text);
    }

    @Override
    public void deleteLayer(LayerKey key) throws IOException {
        kept.deleteLayer(key);
    }

    @Override
    public void deleteText(String articleId) throws IOException {
        kept.deleteText(articleId);
    }

    @Override
    public void close() {
        kept.close();
    }
}
