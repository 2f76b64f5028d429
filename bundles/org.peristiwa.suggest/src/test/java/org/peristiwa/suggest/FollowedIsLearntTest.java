package org.peristiwa.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.MarkMention;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.suggest.internal.AllSuggesters;
import org.peristiwa.suggest.internal.SameWords;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** However a layer came to be what it is, the suggestions are those of one who learns it now. */
class FollowedIsLearntTest {

    private static final List<String> TYPES = List.of("PER", "GPE", "ORG");

    /** What is done: mark, retype, move or delete something, or undo or redo a step. */
    record Doing(int what, int first, int second) {}

    @Provide
    Arbitrary<List<Doing>> work() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3))
                .as(Doing::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void what_was_followed_step_by_step_is_what_is_learnt_at_once(@ForAll("work") List<Doing> work) {
        try (MarkedNews news = new MarkedNews(new SameWords())) {
            news.live.learnAround(news.meeting, BulkProgress.NONE);
            work.forEach(doing -> perform(news, doing));
            try (LiveSuggestions fresh = new AllSuggesters(List.of(new SameWords())).follow(news.session)) {
                fresh.learnAround(news.flood, BulkProgress.NONE);
                for (LayerKey layer : List.of(news.meeting, news.flood)) {
                    for (Span word : tokens(news, layer)) {
                        assertThat(news.live.at(layer, word.begin())).isEqualTo(fresh.at(layer, word.begin()));
                    }
                }
            }
        }
    }

    private static List<Span> tokens(MarkedNews news, LayerKey layer) {
        return news.session.segmentation(layer.article()).tokens();
    }

    private static void perform(MarkedNews news, Doing doing) {
        LayerKey layer = doing.first() % 2 == 0 ? news.meeting : news.flood;
        List<Mention> mentions = new ArrayList<>(
                news.session.index(news.session.openLayer(layer)).mentions());
        Extent extent = extent(tokens(news, layer), doing);
        String type = TYPES.get(doing.second() % TYPES.size());
        if (doing.what() == 6) {
            if (news.session.history().done().size() > MarkedNews.STEPS_TO_MAKE_IT) {
                news.session.history().undo();
            }
        } else if (doing.what() == 7) {
            news.session.history().redo();
        } else if (doing.what() < 3 || mentions.isEmpty()) {
            news.session.execute(new MarkMention(FillerKind.ENTITY, layer, type, extent));
        } else {
            Mention one = mentions.get(doing.first() % mentions.size());
            switch (doing.what()) {
                case 3 -> news.session.execute(new Retype(one, type));
                case 4 -> news.session.execute(new ChangeExtent(one, extent));
                default -> news.session.execute(new DeleteAnnotations(one));
            }
        }
    }

    private static Extent extent(List<Span> tokens, Doing doing) {
        int first = doing.first() % tokens.size();
        int last = Math.min(tokens.size() - 1, first + doing.second() / 2);
        return Extent.of(tokens.get(first).begin(), tokens.get(last).end());
    }
}
