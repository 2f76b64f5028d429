package org.peristiwa.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.storage.MemoryStorage;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.CorpusFiles;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/** One of the machines on which an annotator works on one article. */
final class Machine {

    static final String TEXT = "Menteri Sari bertemu Duta Besar Wijaya di Jakarta 😀 kemarin, kata Antara.";
    static final LayerKey ANI = new LayerKey("ani", "rapat");

    final CorpusSession session;
    final Layer layer;

    private Machine(CorpusSession session) {
        this.session = session;
        this.layer = session.openLayer(ANI);
    }

    /** A machine with an empty layer. */
    static Machine atTheStart() {
        return new Machine(open(storage(), 0));
    }

    /** A machine that has got {@code layer}; each {@code hour} makes annotations at another time. */
    static Machine with(Layer layer, int hour) {
        MemoryStorage storage = storage();
        storage.saveLayer(ANI, layer);
        return new Machine(open(storage, hour));
    }

    private static CorpusSession open(MemoryStorage storage, int hour) {
        try {
            return CorpusSessions.open(
                    storage,
                    (text, language) -> {
                        throw new AssertionError("no verb here needs sentences or tokens");
                    },
                    Clock.fixed(Instant.parse("2026-03-01T08:30:00Z").plusSeconds(3600L * hour), ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemoryStorage storage() {
        ArticleText text = new ArticleText(TEXT);
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("contoh");
        corpus.setSchema("small");
        Annotator ani = CorpusFactory.eINSTANCE.createAnnotator();
        ani.setId(ANI.annotator());
        corpus.getAnnotators().add(ani);
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(ANI.article());
        article.setTextHash(TextHash.of(text));
        corpus.getArticles().add(article);
        Schema schema = SchemaFactory.eINSTANCE.createSchema();
        schema.setId("small");
        MemoryStorage storage = new MemoryStorage(corpus, schema);
        storage.saveText(ANI.article(), text);
        return storage;
    }

    <R> R run(Verb<R> verb) {
        return session.execute(verb);
    }

    /** The layer as it is now, for others to get. */
    Layer saved() {
        return EcoreUtil.copy(layer);
    }

    /** The annotation of this machine's layer that is called so. */
    <A extends Annotation> A get(Class<A> kind, String id) {
        return kind.cast(session.index(layer).annotation(id).orElseThrow());
    }

    EntityMention entity(String id) {
        return get(EntityMention.class, id);
    }

    EventMention event(String id) {
        return get(EventMention.class, id);
    }

    /** Where these words stand in the text. */
    static Extent words(String words) {
        int begin = TEXT.indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return Extent.of(begin, begin + words.length());
    }

    /** What every merged layer is: sound, and the same after it was written and read. */
    static void assertSound(Layer layer) {
        assertThat(LayerInvariants.violations(layer, new ArticleText(TEXT))).isEmpty();
        assertThat(EcoreUtil.equals(List.of(read(layer)), List.of(layer)))
                .as("written and read")
                .isTrue();
    }

    private static Layer read(Layer layer) {
        try {
            return (Layer) CorpusFiles.read(CorpusFiles.bytes(layer), "layer");
        } catch (CorpusFileException e) {
            throw new AssertionError(e);
        }
    }
}
