package org.peristiwa.edit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.storage.ArticleTable;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.KeptStepModel;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfText;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;
import org.peristiwa.text.ArticleText;

/** The corpus, schema, layers and texts that are in memory; what is not is read when asked for. */
final class OpenModel implements KeptStepModel {

    private final CorpusStorage storage;
    private final Corpus corpus;
    private final ArticleTable articles;
    private final ShelvedSet<LayerKey> known = LayerKey.set(new Shelf());
    private final Map<LayerKey, IndexedLayer> layers = new HashMap<>();
    private final Set<LayerKey> made = new HashSet<>();
    private final WaitingLayers waiting = new WaitingLayers();

    private final Map<String, ArticleText> texts = new HashMap<>();
    private Schema schema;
    private volatile @Nullable SchemaView types;
    private Consumer<IndexedLayer> whenRead = layer -> {};
    /** What came into memory since passing began; null while nothing passes. */
    private @Nullable Set<StoredPart> newcomers;

    OpenModel(CorpusStorage storage) throws IOException {
        this.storage = storage;
        corpus = storage.loadCorpus();
        schema = storage.loadSchema();
        articles = storage.tableOf(corpus);
        known.addAll(storage.layers());
    }

    /** Lets {@code reader} look at each layer that has been read, before anyone gets it. */
    void whenRead(Consumer<IndexedLayer> reader) {
        whenRead = reader;
    }

    /** The layers that are in memory. */
    List<IndexedLayer> inMemory() {
        return List.copyOf(layers.values());
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    void replaceSchema(Schema another) {
        schema = another;
        types = null;
    }

    void forgetTypes() {
        types = null;
    }

    /** The view that was last made, if the schema has not changed since; any thread, without the lock. */
    Optional<SchemaView> typesInMemory() {
        return Optional.ofNullable(types);
    }

    SchemaView types() {
        SchemaView view = types;
        if (view == null) {
            view = SchemaView.of(schema);
            types = view;
        }
        return view;
    }

    Optional<Article> article(String id) {
        return articles.article(id);
    }

    /** Follows the corpus's list of articles, so that none has to be searched for. */
    void articleListed(Article article) {
        articles.listed(article);
        waiting.take(article).forEach((key, back) -> {
            if (known.add(key)) {
                back.layer().setTextHash(article.getTextHash());
                layers.put(key, back);
            }
        });
    }

    boolean isListed(Article article) {
        return article.eContainer() == corpus;
    }

    void articleGone(Article article) {
        articles.gone(article);
        List<LayerKey> empty = layers.keySet().stream()
                .filter(key -> key.article().equals(article.getId()) && isEmpty(key))
                .toList();
        empty.forEach(key -> {
            known.remove(key);
            // One that was saved with something in it that has been undone since is as if it had only been asked for
            made.add(key);
            waiting.put(article, key, layers.remove(key));
        });
    }

    Optional<Article> articleIgnoringCase(String id) {
        return articles.articleIgnoringCase(id);
    }

    /** From now on what comes into memory is noted; false where that is so already. */
    boolean beginPassing() {
        if (newcomers != null) {
            return false;
        }
        newcomers = new HashSet<>();
        return true;
    }

    /** What has come into memory and is there still. Layers that were only asked for, and never written into, go at once. */
    Set<StoredPart> endPassing() {
        Set<StoredPart> came = newcomers == null ? new HashSet<>() : newcomers;
        newcomers = null;
        for (StoredPart part : came) {
            if (part instanceof OfLayer layer && waiting.forget(layer.key())) {
                made.remove(layer.key());
            }
            if (part instanceof OfLayer layer && isUnwritten(layer.key())) {
                removeLayer(layer.key());
                made.remove(layer.key());
            }
        }
        came.removeIf(part -> part instanceof OfLayer layer
                ? !layers.containsKey(layer.key())
                : !texts.containsKey(((OfText) part).article()));
        return came;
    }

    private void came(StoredPart part) {
        if (newcomers != null) {
            newcomers.add(part);
        }
    }

    /** Lets go of a layer or text that is saved; it is read again when it is next asked for. */
    void release(StoredPart part) {
        if (part instanceof OfLayer layer) {
            layers.remove(layer.key());
            made.remove(layer.key());
        } else if (part instanceof OfText text) {
            texts.remove(text.article());
        }
        storage.forget(part);
    }

    ArticleText text(String articleId) {
        ArticleText text = texts.get(articleId);
        if (text == null) {
            Article article = article(articleId).orElseThrow(() -> noSuch("article", articleId));
            try {
                text = storage.loadText(article);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
            putText(articleId, text);
        }
        return text;
    }

    boolean hasTextInMemory(String articleId) {
        return texts.containsKey(articleId);
    }

    void putText(String articleId, ArticleText text) {
        texts.put(articleId, text);
        came(new OfText(articleId));
    }

    void removeText(String articleId) {
        texts.remove(articleId);
    }

    /** Words give way. Layers in which nothing has been written yet count in the new text from now on. */
    void replaceText(String articleId, UnaryOperator<ArticleText> replacement) {
        ArticleText text = replacement.apply(text(articleId));
        texts.put(articleId, text);
        String hash = TextHash.of(text);
        for (IndexedLayer open : layers.values()) {
            if (open.layer().getArticle().equals(articleId) && isUnwritten(keyOf(open.layer()))) {
                open.layer().setTextHash(hash);
            }
        }
    }

    /**
     * Reads a text or a layer as its file has it, whatever the corpus says of it by now: the steps that it lacks come
     * next. Does nothing where it is in memory or has no file.
     */
    void readAsSaved(StoredPart part) {
        try {
            if (part instanceof OfText text
                    && !texts.containsKey(text.article())
                    && storage.keepsText(text.article())) {
                texts.put(text.article(), storage.loadTextAsSaved(text.article()));
            } else if (part instanceof OfLayer layer
                    && known.contains(layer.key())
                    && !layers.containsKey(layer.key())) {
                layers.put(layer.key(), new IndexedLayer(storage.loadLayerAsSaved(layer.key())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Every layer of an article, all of them loaded. */
    List<IndexedLayer> layersOf(String articleId) {
        return known.subSet(new LayerKey("", articleId), new LayerKey("", articleId + Character.MIN_VALUE)).stream()
                .flatMap(key -> layer(key).stream())
                .toList();
    }

    /** Whether a layer was made by being asked for, and nothing has been written into it. */
    boolean isUnwritten(LayerKey key) {
        return made.contains(key) && isEmpty(key);
    }

    private boolean isEmpty(LayerKey key) {
        IndexedLayer open = layers.get(key);
        return open != null
                && open.layer().getAnnotations().isEmpty()
                && open.layer().getState() == LayerState.NEW;
    }

    SortedSet<LayerKey> known() {
        return known.now();
    }

    /** A layer whose file has come in since; it is read when asked for. */
    void know(LayerKey key) {
        known.add(key);
    }

    /** The layer, if it is in memory. */
    Optional<IndexedLayer> inMemory(LayerKey key) {
        return Optional.ofNullable(layers.get(key));
    }

    boolean knows(LayerKey key) {
        return known.contains(key);
    }

    Optional<IndexedLayer> layer(LayerKey key) {
        if (!known.contains(key)) {
            return Optional.empty();
        }
        if (!layers.containsKey(key)) {
            adopt(key, load(key));
        }
        return inMemory(key);
    }

    /** Takes in a layer that has been read. */
    void adopt(LayerKey key, IndexedLayer read) {
        layers.put(key, read);
        came(new OfLayer(key));
        boolean welcome = false;
        try {
            whenRead.accept(read);
            welcome = true;
        } finally {
            if (!welcome) {
                layers.remove(key);
            }
        }
    }

    private IndexedLayer load(LayerKey key) {
        try {
            Article article = article(key.article()).orElse(null);
            if (article == null) {
                throw storage.strayLayer(key);
            }
            return new IndexedLayer(storage.loadLayer(key, article, text(key.article())));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The layer, loaded or made. */
    IndexedLayer openLayer(LayerKey key) {
        return layer(key).orElseGet(() -> {
            IndexedLayer empty = new IndexedLayer(emptyLayer(key));
            addLayer(empty);
            made.add(key);
            return empty;
        });
    }

    @Override
    public Layer layerFor(LayerKey key) {
        return openLayer(key).layer();
    }

    @Override
    public Optional<EObject> find(LayerKey key, String id) {
        return layer(key).map(layer -> layer.withId(id));
    }

    /** A layer without annotations, as one begins; the first step in it says of which version its schema is. */
    Layer emptyLayer(LayerKey key) {
        Article article = article(key.article()).orElseThrow(() -> noSuch("article", key.article()));
        if (corpus.getAnnotators().stream().map(Annotator::getId).noneMatch(key.annotator()::equals)) {
            throw noSuch("annotator", key.annotator());
        }
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        layer.setAnnotator(key.annotator());
        layer.setArticle(key.article());
        layer.setTextHash(article.getTextHash());
        layer.setSchema(schema.getId());
        return layer;
    }

    private static IllegalArgumentException noSuch(String what, String id) {
        return new IllegalArgumentException("the corpus has no " + what + " " + id);
    }

    void addLayer(IndexedLayer layer) {
        LayerKey key = keyOf(layer.layer());
        known.add(key);
        layers.put(key, layer);
        came(new OfLayer(key));
    }

    void removeLayer(LayerKey key) {
        known.remove(key);
        layers.remove(key);
    }

    static LayerKey keyOf(Layer layer) {
        return new LayerKey(layer.getAnnotator(), layer.getArticle());
    }

    /** The open layer that holds {@code object}; null where none does. */
    @Nullable
    IndexedLayer holding(EObject object) {
        EObject root = rootOf(object);
        if (root.eClass() != LayerPackage.Literals.LAYER) {
            return null;
        }
        IndexedLayer open = layers.get(keyOf((Layer) root));
        return open != null && open.layer() == root ? open : null;
    }

    static EObject rootOf(EObject object) {
        EObject root = object;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return root;
    }
}
