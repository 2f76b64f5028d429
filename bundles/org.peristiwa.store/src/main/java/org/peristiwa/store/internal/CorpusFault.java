package org.peristiwa.store.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;
import org.peristiwa.words.Localised;

/**
 * What keeps a corpus from being opened although its file is good XMI.
 *
 * @param id of the element that is at fault; null for one without an id
 * @param nth of the elements with that id, from 1
 * @param why what is wrong with it
 */
record CorpusFault(@Nullable String id, int nth, Localised why) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The first fault of {@code corpus}; empty where there is none. */
    static Optional<CorpusFault> of(Corpus corpus) {
        Optional<CorpusFault> found = Stream.concat(
                        faults(corpus.getArticles()), Stream.of(annotators(corpus.getAnnotators()), clusters(corpus)))
                .flatMap(Optional::stream)
                .findFirst();
        if (found.isEmpty() && corpus.getArticles() instanceof ListedArticles listed) {
            listed.foundSound();
        }
        return found;
    }

    private static Stream<Optional<CorpusFault>> faults(List<Article> articles) {
        OfArticles faults = new OfArticles();
        Stream<Article> doubtful = articles instanceof ListedArticles listed ? listed.doubtful() : articles.stream();
        return doubtful.map(faults::next);
    }

    /** Looks at one article after the other, of which there may be more than memory is for. */
    static final class OfArticles {

        private final ShelvedSet<String> seen = new Shelf().set();

        /** The fault of the next article; empty where it has none. */
        Optional<CorpusFault> next(Article article) {
            Optional<CorpusFault> ofId = ofId(StoreWords.of("corpus.article"), article.getId(), seen);
            boolean hasHash = article.getTextHash() != null
                    && HASH.matcher(article.getTextHash()).matches();
            return ofId.isPresent() || hasHash
                    ? ofId
                    : Optional.of(new CorpusFault(article.getId(), 1, StoreWords.of("corpus.noHash")));
        }
    }

    private static Optional<CorpusFault> annotators(List<Annotator> annotators) {
        Set<String> seen = new HashSet<>();
        return annotators.stream()
                .flatMap(annotator -> ofId(StoreWords.of("corpus.annotator"), annotator.getId(), seen).stream())
                .findFirst();
    }

    private static Optional<CorpusFault> clusters(Corpus corpus) {
        return corpus.getClusters().stream().map(CorpusCluster::getId).anyMatch(id -> id == null)
                ? Optional.of(new CorpusFault(null, 1, StoreWords.of("corpus.noId", StoreWords.of("corpus.cluster"))))
                : Optional.empty();
    }

    /** Ids name files, and there are systems that do not tell case. */
    private static Optional<CorpusFault> ofId(Localised what, @Nullable String id, Set<String> seen) {
        if (id == null) {
            return Optional.of(new CorpusFault(null, 1, StoreWords.of("corpus.noId", what)));
        }
        if (!ArticleIds.isSafe(id)) {
            return Optional.of(new CorpusFault(id, 1, StoreWords.of("corpus.fileName", id)));
        }
        return seen.add(id.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new CorpusFault(id, 2, StoreWords.of("corpus.twice", what, id)));
    }
}
