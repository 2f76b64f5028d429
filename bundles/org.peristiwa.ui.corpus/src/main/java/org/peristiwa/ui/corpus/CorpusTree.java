package org.peristiwa.ui.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.LayerState;

/**
 * What the tree shows, as values: annotators, gold first, each with the articles assigned to them in the
 * order of the corpus.
 */
record CorpusTree(List<Group> groups) {

    private static final String GOLD = "gold";

    /**
     * One annotator.
     *
     * @param finished how many of the articles are done or adjudicated
     */
    record Group(String annotator, String name, List<Leaf> articles, int finished) {}

    /** One article of one annotator. */
    record Leaf(LayerKey layer, String title, LayerState state, boolean unsaved) {}

    /** Reads states of layers; asked anew only for layers that may have changed, since that loads them. */
    static final class Reader {
        private final Map<LayerKey, LayerState> states = new HashMap<>();

        void forget(Set<LayerKey> touched) {
            touched.forEach(states::remove);
        }

        CorpusTree read(CorpusSession session) {
            SortedSet<LayerKey> layers = session.layers();
            Set<LayerKey> unsaved = session.unsavedLayers();
            Comparator<Annotator> goldFirst =
                    Comparator.comparing(annotator -> !annotator.getId().equals(GOLD));
            return new CorpusTree(session.corpus().getAnnotators().stream()
                    .sorted(goldFirst)
                    .map(annotator -> group(session, annotator, layers, unsaved))
                    .toList());
        }

        private Group group(
                CorpusSession session, Annotator annotator, SortedSet<LayerKey> layers, Set<LayerKey> unsaved) {
            List<Leaf> leaves = session.corpus().getArticles().stream()
                    .filter(article -> assigned(annotator, article))
                    .map(article -> {
                        LayerKey key = new LayerKey(annotator.getId(), article.getId());
                        LayerState state = layers.contains(key) ? state(session, key) : LayerState.NEW;
                        return new Leaf(key, orEmpty(article.getTitle()), state, unsaved.contains(key));
                    })
                    .toList();
            int finished = (int) leaves.stream()
                    .filter(leaf -> leaf.state() == LayerState.DONE || leaf.state() == LayerState.ADJUDICATED)
                    .count();
            return new Group(annotator.getId(), orEmpty(annotator.getName()), leaves, finished);
        }

        private LayerState state(CorpusSession session, LayerKey key) {
            return states.computeIfAbsent(key, session::stateOf);
        }
    }

    private static boolean assigned(Annotator annotator, Article article) {
        return annotator.getAssignments().isEmpty()
                || annotator.getAssignments().contains(article.getId());
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /** Only what has all of the typed words in the name of the article, its title or the annotator. */
    CorpusTree filtered(String typed) {
        if (typed.isBlank()) {
            return this;
        }
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return new CorpusTree(groups.stream()
                .map(group -> new Group(
                        group.annotator(),
                        group.name(),
                        group.articles().stream()
                                .filter(leaf -> matches(leaf, words))
                                .toList(),
                        group.finished()))
                .filter(group -> !group.articles().isEmpty())
                .toList());
    }

    private static boolean matches(Leaf leaf, List<String> words) {
        String all =
                (leaf.layer().article() + " " + leaf.layer().annotator() + " " + leaf.title()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    boolean hasArticles() {
        return groups.stream().anyMatch(group -> !group.articles().isEmpty());
    }
}
