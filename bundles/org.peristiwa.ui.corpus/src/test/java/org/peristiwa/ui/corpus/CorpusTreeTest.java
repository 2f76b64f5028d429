package org.peristiwa.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.ui.corpus.CorpusTree.Group;
import org.peristiwa.ui.corpus.CorpusTree.Leaf;

class CorpusTreeTest {

    private static Leaf leaf(String article, LayerState state) {
        return new Leaf(new LayerKey("gold", article), "Judul " + article, Optional.of(state), false);
    }

    private static CorpusTree tree(int finished, Leaf... leaves) {
        return new CorpusTree(List.of(new Group("gold", "", List.of(leaves), OptionalInt.of(finished))));
    }

    @Test
    void given_an_article_that_got_on_then_its_line_and_that_of_its_annotator_have_changed() {
        CorpusTree before = tree(0, leaf("a", LayerState.NEW), leaf("b", LayerState.NEW));
        CorpusTree now = tree(1, leaf("a", LayerState.NEW), leaf("b", LayerState.DONE));
        assertThat(now.changesSince(before)).contains(List.of(now.groups().get(0), leaf("b", LayerState.DONE)));
    }

    @Test
    void given_nothing_new_then_nothing_has_changed() {
        CorpusTree before = tree(0, leaf("a", LayerState.NEW));
        assertThat(tree(0, leaf("a", LayerState.NEW)).changesSince(before)).contains(List.of());
    }

    @Test
    void given_an_article_that_came_went_or_moved_then_the_tree_is_another() {
        CorpusTree before = tree(0, leaf("a", LayerState.NEW), leaf("b", LayerState.NEW));
        assertThat(tree(0, leaf("a", LayerState.NEW)).changesSince(before)).isEmpty();
        assertThat(tree(0, leaf("b", LayerState.NEW), leaf("a", LayerState.NEW)).changesSince(before))
                .isEmpty();
        assertThat(new CorpusTree(List.of()).changesSince(before)).isEmpty();
    }

    @Test
    void given_words_typed_then_only_articles_with_all_of_them_stay() {
        CorpusTree tree = tree(0, leaf("banjir", LayerState.NEW), leaf("gempa", LayerState.NEW));
        assertThat(tree.filtered("judul GEMPA").leaves()).containsExactly(leaf("gempa", LayerState.NEW));
        assertThat(tree.filtered("judul banjir gempa").leaves()).isEmpty();
    }
}
