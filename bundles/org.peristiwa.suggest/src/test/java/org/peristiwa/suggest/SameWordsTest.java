package org.peristiwa.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.edit.verbs.AcceptSuggestion;
import org.peristiwa.edit.verbs.CorrectText;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.suggest.internal.SameWords;
import org.peristiwa.text.Span;

class SameWordsTest {

    private final MarkedNews news = new MarkedNews(new SameWords());

    @AfterEach
    void close() {
        news.close();
    }

    private void learnt() {
        news.live.learnAround(news.meeting, BulkProgress.NONE);
    }

    @Test
    void given_words_that_are_marked_when_they_stand_elsewhere_then_they_are_suggested_as_the_same_there() {
        news.entity(news.meeting, "GPE", "Jakarta");
        learnt();
        assertThat(news.at(news.flood, "Jakarta")).containsExactly("GPE:Jakarta");
        assertThat(news.at(news.flood, "Banjir")).isEmpty();
    }

    @Test
    void given_several_words_when_the_caret_is_on_any_of_them_then_all_of_them_are_suggested() {
        news.entity(news.meeting, "PER", "Menteri Sari");
        learnt();
        assertThat(news.at(news.flood, "Menteri")).containsExactly("PER:Menteri Sari");
        assertThat(news.at(news.flood, "Sari")).containsExactly("PER:Menteri Sari");
    }

    @Test
    void given_two_suggestions_then_the_one_that_covers_more_comes_first() {
        news.entity(news.meeting, "ORG", "Menteri");
        news.entity(news.meeting, "PER", "Menteri Sari");
        learnt();
        assertThat(news.at(news.flood, "Menteri")).containsExactly("PER:Menteri Sari", "ORG:Menteri");
    }

    @Test
    void given_white_space_of_another_kind_then_the_words_are_the_same() {
        news.entity(news.flood, "PER", "Menteri Sari");
        learnt();
        assertThat(news.atLast(news.meeting, "Sari")).containsExactly("PER:Menteri Sari");
    }

    @Test
    void given_several_types_then_the_most_frequent_one_is_suggested_and_why_is_said() {
        news.entity(news.meeting, "GPE", "Jakarta");
        news.entity(news.meeting, "ORG", "JAKARTA");
        news.entity(news.flood, "GPE", "Jakarta");
        news.live.learnAround(news.flood, BulkProgress.NONE);
        news.session.execute(new DeleteAnnotations(news.session
                .index(news.session.openLayer(news.flood))
                .mentions()
                .get(0)));
        news.entity(news.meeting, "ORG", "Jakarta");
        Suggestion best =
                news.live.at(news.flood, MarkedNews.FLOOD.indexOf("Jakarta")).get(0);
        assertThat(best.type()).isEqualTo("ORG");
        assertThat(best.confidence()).isEqualTo(2 / 4.0);
        assertThat(best.why().in(Locale.ENGLISH)).isEqualTo("2 of 3 places with the same words are marked like that.");
        assertThat(best.why().in(Locale.forLanguageTag("id"))).contains("2 dari 3");
    }

    @Test
    void given_a_capital_at_the_beginning_of_a_sentence_then_it_does_not_count() {
        news.event(news.meeting, "bertemu");
        learnt();
        assertThat(news.at(news.meeting, "Bertemu")).containsExactly("Meet:Bertemu");
    }

    @Test
    void given_a_word_marked_at_the_beginning_of_a_sentence_then_it_is_known_with_a_small_letter_too() {
        news.event(news.meeting, "Bertemu");
        learnt();
        assertThat(news.at(news.flood, "bertemu")).containsExactly("Meet:bertemu");
    }

    @Test
    void given_a_name_then_the_noun_that_is_written_like_it_is_another_word() {
        news.entity(news.flood, "PER", "Sari");
        news.entity(news.flood, "PER", "hati");
        learnt();
        assertThat(news.at(news.flood, "Hati")).as("opens a sentence").containsExactly("PER:Hati");
        assertThat(news.at(news.meeting, "Sari")).containsExactly("PER:Sari");
    }

    @Test
    void given_a_dateline_in_capitals_then_it_is_the_name() {
        news.entity(news.flood, "GPE", "Jakarta");
        learnt();
        assertThat(news.at(news.meeting, "JAKARTA")).containsExactly("GPE:JAKARTA");
    }

    @Test
    void given_words_that_are_marked_already_then_they_are_not_suggested_again_nor_parts_of_them_as_the_same() {
        news.entity(news.meeting, "PER", "Menteri Sari");
        news.entity(news.flood, "PER", "Sari");
        learnt();
        assertThat(news.at(news.meeting, "Menteri Sari")).isEmpty();
        assertThat(news.at(news.meeting, "Sari")).isEmpty();
    }

    @Test
    void given_what_another_annotator_marked_then_it_is_not_suggested() {
        news.entity(new LayerKey("budi", "banjir"), "GPE", "Jakarta");
        learnt();
        assertThat(news.at(news.meeting, "Jakarta")).isEmpty();
    }

    @Test
    void given_steps_and_their_undo_then_suggestions_follow() {
        learnt();
        Mention jakarta = news.entity(news.flood, "GPE", "Jakarta");
        assertThat(news.at(news.meeting, "Jakarta")).containsExactly("GPE:Jakarta");
        news.session.execute(new Retype(jakarta, "ORG"));
        assertThat(news.at(news.meeting, "Jakarta")).containsExactly("ORG:Jakarta");
        news.session.history().undo();
        assertThat(news.at(news.meeting, "Jakarta")).containsExactly("GPE:Jakarta");
        news.session.execute(new DeleteAnnotations(jakarta));
        assertThat(news.at(news.meeting, "Jakarta")).isEmpty();
        news.session.history().undo();
        assertThat(news.at(news.meeting, "Jakarta")).containsExactly("GPE:Jakarta");
    }

    @Test
    void given_a_correction_of_the_text_then_the_new_words_are_known() {
        learnt();
        news.entity(news.flood, "GPE", "Jakarta");
        int at = MarkedNews.FLOOD.indexOf("Jakarta");
        news.session.execute(new CorrectText(news.flood, new Span(at, at + 7), "Anan", Emptied.REFUSE));
        assertThat(news.at(news.meeting, "Jakarta")).isEmpty();
        assertThat(news.at(news.meeting, "Anan")).containsExactly("GPE:Anan");
    }

    @Test
    void given_a_suggestion_when_it_is_accepted_then_the_mention_says_so_and_one_undo_takes_it_back() {
        news.entity(news.meeting, "GPE", "Jakarta");
        learnt();
        Suggestion best =
                news.live.at(news.flood, MarkedNews.FLOOD.indexOf("Jakarta")).get(0);
        Mention made = news.session.execute(new AcceptSuggestion(best.kind(), news.flood, best.type(), best.extent()));
        assertThat(made.getOrigin()).isEqualTo(Origin.SUGGESTED);
        assertThat(made.getType()).isEqualTo("GPE");
        assertThat(news.at(news.flood, "Jakarta")).isEmpty();
        news.session.history().undo();
        assertThat(news.session.index(news.session.openLayer(news.flood)).mentions())
                .isEmpty();
        assertThat(news.at(news.flood, "Jakarta")).containsExactly("GPE:Jakarta");
    }

    @Test
    void given_a_suggester_that_fails_then_the_others_are_asked_all_the_same() {
        Suggester broken = new Suggester() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public SuggestionSource open(CorpusSession session) {
                return new SuggestionSource() {
                    @Override
                    public void learn(LayerKey layer) {}

                    @Override
                    public List<Suggestion> at(LayerKey layer, Span word) {
                        throw new IllegalStateException("broken on purpose");
                    }

                    @Override
                    public void close() {}
                };
            }
        };
        try (MarkedNews with = new MarkedNews(broken, new SameWords())) {
            with.entity(with.meeting, "GPE", "Jakarta");
            with.live.learnAround(with.meeting, BulkProgress.NONE);
            assertThat(with.at(with.flood, "Jakarta")).containsExactly("GPE:Jakarta");
        }
    }
}
