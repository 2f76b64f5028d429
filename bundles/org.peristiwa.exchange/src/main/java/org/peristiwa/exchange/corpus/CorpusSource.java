package org.peristiwa.exchange.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;

/**
 * An open corpus as what an export reads: articles in the order of the corpus, with the layers of the annotators
 * chosen.
 *
 * <p>Every document is a copy, taken between two verbs: an export runs beside the editor and neither disturbs the
 * other. What had to be read for it is let go of again, so the memory needed is that of one article. Articles that are added meanwhile do not come; those that are removed meanwhile are left out.
 */
public final class CorpusSource implements ExportSource {

    /** The annotator whose layers are the adjudicated ones. */
    public static final String GOLD = "gold";

    private final CorpusSession session;
    private final List<String> annotators;
    private final ShelvedList<String> articles;
    private final Corpus corpus;
    private final Schema schema;

    private CorpusSource(CorpusSession session, List<String> annotators) {
        this.session = session;
        this.annotators = List.copyOf(annotators);
        this.articles = session.reading(() -> idsOf(session.corpus()));
        this.corpus = session.reading(() -> headOf(session.corpus()));
        this.schema = session.reading(() -> EcoreUtil.copy(session.schema()));
        corpus.getAnnotators().removeIf(annotator -> !annotators.contains(annotator.getId()));
    }

    private static ShelvedList<String> idsOf(Corpus corpus) {
        ShelvedList<String> ids = new Shelf().list();
        corpus.getArticles().forEach(article -> ids.add(article.getId()));
        return ids;
    }

    /** All but the list of articles, of which there may be very many. */
    private static Corpus headOf(Corpus corpus) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier() {
            private static final long serialVersionUID = 1;

            @Override
            protected void copyContainment(EReference parts, EObject from, EObject to) {
                if (parts != CorpusPackage.Literals.CORPUS__ARTICLES) {
                    super.copyContainment(parts, from, to);
                }
            }
        };
        return (Corpus) copier.copy(corpus);
    }

    /**
     * Exactly these annotators.
     *
     * @throws ExchangeException if the corpus does not have one of them; the message names those that it has
     */
    public static CorpusSource of(CorpusSession session, List<String> annotators) throws ExchangeException {
        List<String> known = session.reading(() -> session.corpus().getAnnotators().stream()
                .map(annotator -> annotator.getId())
                .toList());
        for (String annotator : annotators) {
            if (!known.contains(annotator)) {
                throw new ExchangeException(ErrorWords.of("noAnnotator", annotator, String.join(", ", known)));
            }
        }
        return new CorpusSource(session, annotators);
    }

    /** Everybody who has a layer. */
    public static CorpusSource everybody(CorpusSession session) {
        return new CorpusSource(session, withLayers(session));
    }

    /** What to export when nobody is named: {@value #GOLD} where there is any of it, else everybody. */
    public static CorpusSource goldOrEverybody(CorpusSession session) {
        List<String> all = withLayers(session);
        return new CorpusSource(session, all.contains(GOLD) ? List.of(GOLD) : all);
    }

    private static List<String> withLayers(CorpusSession session) {
        return session.reading(() -> List.copyOf(
                new TreeSet<>(session.layers().stream().map(LayerKey::annotator).toList())));
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public List<String> annotators() {
        return annotators;
    }

    @Override
    public OptionalInt size() {
        return OptionalInt.of(articles.size());
    }

    @Override
    public DocumentStream open() {
        Iterator<String> rest = articles.iterator();
        return () -> {
            while (rest.hasNext()) {
                Optional<AnnotatedDocument> document = copyOf(rest.next());
                if (document.isPresent()) {
                    return document;
                }
            }
            return Optional.empty();
        };
    }

    private Optional<AnnotatedDocument> copyOf(String id) throws IOException {
        try {
            return session.passing(() -> session.article(id).map(this::copyOf));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private AnnotatedDocument copyOf(Article article) {
        List<Layer> layers = new ArrayList<>();
        for (String annotator : annotators) {
            session.layer(new LayerKey(annotator, article.getId()))
                    .ifPresent(layer -> layers.add(copyOf(layer, annotator, article.getId())));
        }
        return new AnnotatedDocument(EcoreUtil.copy(article), session.text(article.getId()), layers);
    }

    private static Layer copyOf(Layer layer, String annotator, String article) {
        Layer copy = EcoreUtil.copy(layer);
        copy.setAnnotator(annotator);
        copy.setArticle(article);
        return copy;
    }
}
