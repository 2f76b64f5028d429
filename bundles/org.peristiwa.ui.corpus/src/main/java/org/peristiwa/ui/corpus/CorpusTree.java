package org.peristiwa.ui.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * @param finished how many of the articles are done or adjudicated; empty while that is not known of all
     */
    record Group(String annotator, String name, List<Leaf> articles, OptionalInt finished) {

        /** Whether this is the same annotator with the same articles in the same order. */
        private boolean isOf(Group other) {
            boolean isSame = annotator.equals(other.annotator) && articles.size() == other.articles.size();
            for (int i = 0; isSame && i < articles.size(); i++) {
                isSame = articles.get(i).layer().equals(other.articles.get(i).layer());
            }
            return isSame;
        }
    }

    /**
     * One article of one annotator.
     *
     * @param state how far the work is; empty while that is not known
     */
    record Leaf(LayerKey layer, String title, Optional<LayerState> state, boolean unsaved) {}

    /**
     * What there is to show of {@code session}.
     *
     * @param states how far a layer that has been begun is; empty where that is not known yet
     */
    static CorpusTree of(CorpusSession session, Function<LayerKey, Optional<LayerState>> states) {
        Set<LayerKey> begun = session.layers();
        Set<LayerKey> unsaved = session.unsavedLayers();
        Comparator<Annotator> goldFirst =
                Comparator.comparing(annotator -> !annotator.getId().equals(GOLD));
        Function<LayerKey, Optional<LayerState>> all =
                key -> begun.contains(key) ? states.apply(key) : Optional.of(LayerState.NEW);
        return new CorpusTree(session.corpus().getAnnotators().stream()
                .sorted(goldFirst)
                .map(annotator -> group(session, annotator, all, unsaved))
                .toList());
    }

    private static Group group(
            CorpusSession session,
            Annotator annotator,
            Function<LayerKey, Optional<LayerState>> states,
            Set<LayerKey> unsaved) {
        List<Leaf> leaves = session.corpus().getArticles().stream()
                .filter(article -> assigned(annotator, article))
                .map(article -> {
                    LayerKey key = new LayerKey(annotator.getId(), article.getId());
                    return new Leaf(key, orEmpty(article.getTitle()), states.apply(key), unsaved.contains(key));
                })
                .toList();
        return new Group(annotator.getId(), orEmpty(annotator.getName()), leaves, finished(leaves));
    }

    private static OptionalInt finished(List<Leaf> leaves) {
        if (leaves.stream().anyMatch(leaf -> leaf.state().isEmpty())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) leaves.stream()
                .filter(leaf -> leaf.state()
                        .filter(state -> state == LayerState.DONE || state == LayerState.ADJUDICATED)
                        .isPresent())
                .count());
    }

    /** The layers whose state is not known. */
    List<LayerKey> withoutState() {
        return leaves().filter(leaf -> leaf.state().isEmpty()).map(Leaf::layer).toList();
    }

    /** All articles of all annotators. */
    Stream<Leaf> leaves() {
        return groups.stream().flatMap(group -> group.articles().stream());
    }

    /** What looks otherwise than in {@code before}; empty where something has come, gone or moved. */
    Optional<List<Object>> changesSince(CorpusTree before) {
        if (groups.size() != before.groups.size()) {
            return Optional.empty();
        }
        List<Object> changes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group now = groups.get(i);
            Group then = before.groups.get(i);
            if (!now.isOf(then)) {
                return Optional.empty();
            }
            if (!now.equals(then)) {
                changes.add(now);
                for (int k = 0; k < now.articles.size(); k++) {
                    if (!now.articles.get(k).equals(then.articles.get(k))) {
                        changes.add(now.articles.get(k));
                    }
                }
            }
        }
        return Optional.of(changes);
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
        return leaves().findAny().isPresent();
    }
}
