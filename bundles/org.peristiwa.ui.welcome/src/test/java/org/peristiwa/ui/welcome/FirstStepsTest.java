package org.peristiwa.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.tour.Goal;
import org.peristiwa.ui.tour.Tour;

/** The product's tour, and the form in which tours are written. */
class FirstStepsTest {

    private final Tour tour = new FirstSteps();

    @Test
    void given_each_step_then_it_has_a_title_and_a_text_in_both_languages_and_names_no_key_itself() {
        for (String language : List.of("en", "id")) {
            Messages words = new Messages(tour.owner(), () -> Locale.forLanguageTag(language));
            for (Tour.Step step : tour.steps()) {
                String key = "tour." + tour.id() + "." + step.id();
                assertThat(words.get(key + ".title")).isNotBlank();
                assertThat(words.get(key + ".text")).isNotBlank();
            }
        }
    }

    @Test
    void given_the_tour_then_only_its_last_step_waits_for_nothing() {
        assertThat(tour.steps().subList(0, tour.steps().size() - 1))
                .noneMatch(step -> step.goal() instanceof Goal.Read);
        assertThat(tour.steps().get(tour.steps().size() - 1).goal()).isInstanceOf(Goal.Read.class);
    }

    @Test
    void given_words_with_commands_then_their_keys_stand_there_as_they_are_bound_now() {
        TourText text = new TourText(command -> Optional.ofNullable(
                Map.of("org.peristiwa.article.markEvent", "E").get(command)));
        assertThat(text.filled("Press <article.markEvent>, then <command.none>."))
                .isEqualTo("Press E, then –.");
    }

    @Test
    void given_lines_of_a_tour_then_each_form_is_read_and_anything_else_refused() {
        assertThat(Goal.parse("entity PER Dian Prameswari")).isEqualTo(new Goal.Entity("PER", "Dian Prameswari"));
        assertThat(Goal.parse("role  Participant  Dian")).isEqualTo(new Goal.Role("Participant", "Dian"));
        assertThat(Goal.parse("accepted")).isEqualTo(new Goal.Accepted());
        for (String wrong : List.of("", "event", "event Contact.Meet", "caret  ", "jump somewhere")) {
            assertThatThrownBy(() -> Goal.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("goal of a tour");
        }
    }
}
