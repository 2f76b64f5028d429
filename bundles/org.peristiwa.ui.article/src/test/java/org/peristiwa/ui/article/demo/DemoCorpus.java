package org.peristiwa.ui.article.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage;
import org.peristiwa.schemas.news.NewsEventsPack;
import org.peristiwa.text.ArticleText;

/** A corpus in memory with one article, annotated by {@code gold}. */
public final class DemoCorpus {

    /** The only layer. */
    public static final LayerKey KEY = new LayerKey("gold", "pertemuan");

    private DemoCorpus() {}

    /** Opens a corpus with {@code text} and what {@code annotations} puts into its layer. */
    public static CorpusSession open(ArticleText text, LayerWriter annotations) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("demo");
        corpus.getLanguages().add("id");
        corpus.setSchema("news-events");
        Annotator gold = CorpusFactory.eINSTANCE.createAnnotator();
        gold.setId(KEY.annotator());
        corpus.getAnnotators().add(gold);
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(KEY.article());
        article.setTitle("Pertemuan di Gedung Merdeka");
        article.setLanguage("id");
        article.setTextHash(TextHash.of(text));
        corpus.getArticles().add(article);
        MemoryStorage storage = new MemoryStorage(corpus, schema());
        storage.saveText(KEY.article(), text);
        storage.saveLayer(KEY, annotations.layer(KEY, article.getTextHash()));
        try {
            return CorpusSessions.open(storage, new IcuSegmenter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema for news, as a new copy. */
    public static Schema schema() {
        ResourceSetImpl set = new ResourceSetImpl();
        set.getPackageRegistry().put(SchemaPackage.eNS_URI, SchemaPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/schema"));
        set.getResources().add(resource);
        try (InputStream stream = new NewsEventsPack().open()) {
            resource.load(stream, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (Schema) resource.getContents().get(0);
    }
}
