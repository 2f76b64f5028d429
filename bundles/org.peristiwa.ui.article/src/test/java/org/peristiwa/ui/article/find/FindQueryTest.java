package org.peristiwa.ui.article.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

class FindQueryTest {

    private static final ArticleText TEXT = new ArticleText("Kota tua. kota (baru) 😀\nKOTA");

    private static List<Span> find(String typed, boolean expression, boolean matchCase) {
        return new FindQuery(typed, expression, matchCase).in(TEXT, () -> false);
    }

    @Test
    void given_words_then_every_place_is_found_whatever_the_case() {
        assertThat(find("kota", false, false)).containsExactly(new Span(0, 4), new Span(10, 14), new Span(25, 29));
        assertThat(find("kota", false, true)).containsExactly(new Span(10, 14));
    }

    @Test
    void given_signs_that_mean_something_in_expressions_then_words_are_only_words() {
        assertThat(find("(baru)", false, false)).containsExactly(new Span(15, 21));
    }

    @Test
    void given_an_expression_then_it_works_line_by_line_and_never_finds_nothing_or_half_a_character() {
        assertThat(find("^k\\w+", true, false)).containsExactly(new Span(0, 4), new Span(25, 29));
        assertThat(find("x*", true, false)).isEmpty();
        assertThat(find("\\uD83D", true, false)).isEmpty();
    }

    @Test
    void given_no_expression_then_it_says_so() {
        assertThatThrownBy(() -> find("(", true, false)).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void given_an_expression_without_end_when_stopped_then_it_ends() {
        ArticleText hard = new ArticleText("a".repeat(40));
        AtomicInteger asked = new AtomicInteger();
        FindQuery query = new FindQuery("(.*a){20}b", true, false);
        assertThat(query.in(hard, () -> asked.incrementAndGet() > 10_000)).isEmpty();
        assertThat(asked.get()).isEqualTo(10_001);
    }

    @Test
    void given_matches_when_going_on_or_back_then_round_and_round() {
        Matches matches = new Matches(find("kota", false, false));
        assertThat(matches.from(0)).hasValue(0);
        assertThat(matches.from(1)).hasValue(1);
        assertThat(matches.from(26)).hasValue(0);
        assertThat(matches.before(0)).hasValue(2);
        assertThat(matches.before(25)).hasValue(1);
        assertThat(Matches.NONE.from(3)).isEmpty();
        assertThat(matches.within(12, 26)).containsExactly(new Span(10, 14), new Span(25, 29));
        assertThat(matches.within(4, 10)).isEmpty();
    }
}
