package org.peristiwa.check.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class WordsAndQuotesTest {

    @Property
    void starred_words_match_what_the_same_regular_expression_matches(
            @ForAll @StringLength(max = 6) @Chars({'a', 'b', '*'}) String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'b') String words) {
        Pattern expected = Pattern.compile(pattern.replace("*", ".*"));
        assertThat(StarredWords.match(pattern, words))
                .isEqualTo(expected.matcher(words).matches());
    }

    @Example
    void a_pattern_of_many_stars_takes_no_longer_than_the_product_of_the_lengths() {
        String words = "a".repeat(2_000);
        assertThat(StarredWords.match("*a".repeat(500) + "b", words)).isFalse();
    }

    @Example
    void a_quotation_begins_and_ends_at_its_marks_and_at_the_end_of_a_paragraph() {
        String text = "x “y” z \"w\" v\n„u\nt «s» r";
        for (String inside : new String[] {"y", "w", "u", "s"}) {
            assertThat(Quotation.holds(text, text.indexOf(inside))).as(inside).isTrue();
        }
        for (String outside : new String[] {"x", "z", "v", "t", "r"}) {
            assertThat(Quotation.holds(text, text.indexOf(outside))).as(outside).isFalse();
        }
    }
}
