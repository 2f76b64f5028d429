package org.peristiwa.suggest.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.suggest.LiveSuggestions;
import org.peristiwa.suggest.Suggester;
import org.peristiwa.suggest.Suggestion;
import org.peristiwa.suggest.SuggestionSource;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** Asks suggesters about one corpus and leaves out what nobody needs. One that throws is not asked again. */
final class AskedSuggesters implements LiveSuggestions {

    private static final System.Logger LOG = System.getLogger(AskedSuggesters.class.getName());

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(
                    (Suggestion one) -> one.extent().hull().length(), Comparator.reverseOrder())
            .thenComparing(Suggestion::confidence, Comparator.reverseOrder())
            .thenComparing(Suggestion::suggester)
            .thenComparing(one -> one.extent().begin())
            .thenComparing(Suggestion::type);

    private final CorpusSession session;
    private final Consumer<AskedSuggesters> onClose;
    private final Map<Suggester, SuggestionSource> sources = new ConcurrentHashMap<>();
    private volatile boolean closed;

    AskedSuggesters(CorpusSession session, Consumer<AskedSuggesters> onClose) {
        this.session = session;
        this.onClose = onClose;
    }

    void add(Suggester suggester) {
        sources.computeIfAbsent(suggester, one -> one.open(session));
    }

    void remove(Suggester suggester) {
        SuggestionSource source = sources.remove(suggester);
        if (source != null) {
            source.close();
        }
    }

    @Override
    public void learnAround(LayerKey layer, BulkProgress progress) {
        List<LayerKey> layers = nearest(layer);
        for (int i = 0; i < layers.size() && !closed && !progress.cancelled(); i++) {
            progress.at(layers.get(i).article(), i, layers.size());
            learn(layers.get(i));
        }
    }

    /** The layer, then the others of its annotator that there are, those of neighbours in the corpus first. */
    private List<LayerKey> nearest(LayerKey layer) {
        List<String> articles = session.reading(() ->
                session.corpus().getArticles().stream().map(Article::getId).toList());
        int here = articles.indexOf(layer.article());
        SortedSet<LayerKey> known = session.layers();
        List<LayerKey> near = new ArrayList<>(List.of(layer));
        for (int away = 1; away < articles.size() && near.size() < MOST_LAYERS; away++) {
            for (int at : new int[] {here + away, here - away}) {
                if (at >= 0 && at < articles.size()) {
                    LayerKey key = new LayerKey(layer.annotator(), articles.get(at));
                    if (known.contains(key)) {
                        near.add(key);
                    }
                }
            }
        }
        return near;
    }

    private void learn(LayerKey layer) {
        sources.forEach((suggester, source) -> {
            try {
                source.learn(layer);
            } catch (UncheckedIOException e) {
                LOG.log(System.Logger.Level.DEBUG, "the check reports what cannot be read", e);
            } catch (RuntimeException e) {
                giveUp(suggester, e);
            }
        });
    }

    /** Where the corpus was closed meanwhile, that is why. */
    private void giveUp(Suggester suggester, RuntimeException e) {
        if (!closed) {
            LOG.log(System.Logger.Level.WARNING, "the suggester " + suggester.id() + " is not asked any more", e);
            remove(suggester);
        }
    }

    @Override
    public List<Suggestion> at(LayerKey layer, int offset) {
        Optional<Span> word = session.segmentationInMemory(layer.article()).flatMap(cut -> word(cut, offset));
        Optional<LayerIndex> index = session.layerInMemory(layer).map(session::index);
        if (word.isEmpty() || index.isEmpty()) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>();
        sources.forEach((suggester, source) -> {
            try {
                all.addAll(source.at(layer, word.get()));
            } catch (RuntimeException e) {
                giveUp(suggester, e);
            }
        });
        return session.reading(() -> all.stream()
                .filter(one -> isKnown(one) && isFree(one, index.get()))
                .sorted(BEST_FIRST)
                .toList());
    }

    private static Optional<Span> word(Segmentation cut, int offset) {
        int at = cut.tokenAt(offset);
        return at < 0 || offset > cut.tokens().get(at).end()
                ? Optional.empty()
                : Optional.of(cut.tokens().get(at));
    }

    private boolean isKnown(Suggestion one) {
        SchemaView types = session.types();
        Optional<? extends AnnotationType> type =
                switch (one.kind()) {
                    case EVENT -> types.eventType(one.type());
                    case ENTITY -> types.entityType(one.type());
                    case TIME -> types.valueType(one.type()).filter(value -> value.isTime());
                    case VALUE -> types.valueType(one.type()).filter(value -> !value.isTime());
                };
        return type.filter(known -> !known.isAbstract()).isPresent();
    }

    /** Nobody marks the same words twice, or puts a mention into another of its type, because a program says so. */
    private static boolean isFree(Suggestion one, LayerIndex layer) {
        return layer.exactly(one.extent()).isEmpty()
                && layer.overlapping(one.extent().hull()).stream().noneMatch(mention -> isLike(mention, one));
    }

    private static boolean isLike(Mention mention, Suggestion one) {
        return TypeKind.ofMention(mention) == one.kind() && one.type().equals(mention.getType());
    }

    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
        List.copyOf(sources.keySet()).forEach(this::remove);
    }
}
