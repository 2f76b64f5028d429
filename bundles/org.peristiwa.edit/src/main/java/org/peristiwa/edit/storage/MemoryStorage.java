package org.peristiwa.edit.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;

/** Keeps copies in memory, for a conversion from one format to another or for a test. */
public final class MemoryStorage implements CorpusStorage {

    private final Map<LayerKey, Layer> layers = new TreeMap<>();
    private final Map<String, ArticleText> texts = new HashMap<>();
    private Corpus corpus;
    private Schema schema;

    /** Keeps copies of a corpus and a schema. Articles of the corpus get their text by {@link #saveText}. */
    public MemoryStorage(Corpus corpus, Schema schema) {
        this.corpus = EcoreUtil.copy(corpus);
        this.schema = EcoreUtil.copy(schema);
    }

    @Override
    public String location() {
        return "memory:" + corpus.getName();
    }

    @Override
    public Corpus loadCorpus() {
        return EcoreUtil.copy(corpus);
    }

    @Override
    public Schema loadSchema() {
        return EcoreUtil.copy(schema);
    }

    @Override
    public SortedSet<LayerKey> layers() {
        return new TreeSet<>(layers.keySet());
    }

    @Override
    public boolean keepsLayer(LayerKey key) {
        return layers.containsKey(key);
    }

    @Override
    public Optional<LayerState> layerState(LayerKey key) {
        return Optional.ofNullable(layers.get(key)).map(Layer::getState);
    }

    @Override
    public Layer loadLayer(LayerKey key, Article article, ArticleText text) throws IOException {
        return EcoreUtil.copy(present(layers.get(key), key));
    }

    @Override
    public Layer loadLayerAsSaved(LayerKey key) throws IOException {
        return EcoreUtil.copy(present(layers.get(key), key));
    }

    @Override
    public ArticleText loadTextAsSaved(String articleId) throws IOException {
        return present(texts.get(articleId), articleId);
    }

    @Override
    public IOException strayLayer(LayerKey key) {
        return new NoSuchFileException(key.article());
    }

    @Override
    public boolean keepsText(String articleId) {
        return texts.containsKey(articleId);
    }

    @Override
    public ArticleText loadText(Article article) throws IOException {
        return present(texts.get(article.getId()), article.getId());
    }

    private static <T> T present(@Nullable T kept, Object name) throws IOException {
        if (kept == null) {
            throw new NoSuchFileException(name.toString());
        }
        return kept;
    }

    @Override
    public void saveCorpus(Corpus changed) {
        corpus = EcoreUtil.copy(changed);
    }

    @Override
    public void saveSchema(Schema changed) {
        schema = EcoreUtil.copy(changed);
    }

    @Override
    public void saveLayer(LayerKey key, Layer layer) {
        layers.put(key, EcoreUtil.copy(layer));
    }

    @Override
    public void saveText(String articleId, ArticleText text) {
        texts.put(articleId, text);
    }

    @Override
    public void deleteLayer(LayerKey key) {
        layers.remove(key);
    }

    @Override
    public void deleteText(String articleId) {
        texts.remove(articleId);
    }

    @Override
    public void close() {
        // memory needs no letting go
    }
}
