package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;

/** Time limits are far above what is needed, and far below what quadratic time would take. */
class LongTextsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void given_a_million_tokens_then_they_are_cut_in_linear_time() {
        String paragraph = "Menteri bertemu Prof. Dr. A. Lubis di Jl. Melati No. 5. “Kami setuju,” kata dia.\n";
        Segmentation cut = segment(paragraph.repeat(50_000));
        assertThat(cut.tokens()).hasSize(50_000 * 20);
        assertThat(cut.sentences()).hasSize(50_000 * 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "\"",
                "(",
                ").",
                "a",
                "a-",
                "1-",
                "a.",
                "A.",
                "a@",
                "a@b.",
                "a.b/",
                "1/",
                "www.",
                "http://(",
                "Dr.",
                "K.",
                "!”“",
                " \u0301",
                "a\n",
                "A\n",
                "\u200D",
                "👍🏽",
                "日",
                "น"
            })
    void given_one_fragment_over_and_over_then_the_time_is_linear(String fragment) {
        Segmentation cut = segment(fragment.repeat(300_000 / fragment.length()));
        assertThat(cut.sentences().size()).isLessThanOrEqualTo(cut.tokens().size());
    }

    private static Segmentation segment(String content) {
        return assertTimeoutPreemptively(
                LIMIT, () -> new NewsSegmenter().segment(new ArticleText(content), INDONESIAN));
    }
}
