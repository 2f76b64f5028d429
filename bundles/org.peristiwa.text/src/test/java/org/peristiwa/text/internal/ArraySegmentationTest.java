package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

class ArraySegmentationTest {

    //                                          0         1         2
    //                                          0123456789012345678901234
    private static final String TEXT = "  Budi pergi.  Ani pulang. ";

    private final Segmentation cut = new NewsSegmenter().segment(new ArticleText(TEXT), Locale.forLanguageTag("id"));

    @Test
    void given_an_offset_then_the_token_that_holds_it_or_the_last_before_is_found() {
        assertThat(cut.tokenAt(0)).isEqualTo(-1);
        assertThat(cut.tokenAt(2)).isZero();
        assertThat(cut.tokenAt(6)).isZero();
        assertThat(cut.tokenAt(12)).isEqualTo(2);
        assertThat(cut.tokenAt(14)).isEqualTo(2);
        assertThat(cut.tokenAt(999)).isEqualTo(5);
    }

    @Test
    void given_an_offset_then_the_sentence_that_holds_it_or_the_last_before_is_found() {
        assertThat(cut.sentences()).containsExactly(new Span(2, 13), new Span(15, 26));
        assertThat(cut.sentenceAt(1)).isEqualTo(-1);
        assertThat(cut.sentenceAt(2)).isZero();
        assertThat(cut.sentenceAt(14)).isZero();
        assertThat(cut.sentenceAt(15)).isEqualTo(1);
    }

    @Test
    void given_part_of_words_when_snapped_then_whole_tokens_cover_it() {
        assertThat(cut.snap(new Span(4, 8))).isEqualTo(new Span(2, 12));
        assertThat(cut.snap(new Span(5, 6))).isEqualTo(new Span(2, 6));
        assertThat(cut.snap(new Span(0, 3))).isEqualTo(new Span(2, 6));
        assertThat(cut.snap(new Span(6, 8))).isEqualTo(new Span(7, 12));
    }

    @Test
    void given_only_white_space_when_snapped_then_it_stays() {
        assertThat(cut.snap(new Span(13, 15))).isEqualTo(new Span(13, 15));
        assertThat(cut.snap(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(cut.snap(new Span(26, 27))).isEqualTo(new Span(26, 27));
    }

    @Test
    void given_an_empty_text_then_nothing_is_found() {
        Segmentation empty = new NewsSegmenter().segment(new ArticleText(""), Locale.ROOT);
        assertThat(empty.tokens()).isEmpty();
        assertThat(empty.sentences()).isEmpty();
        assertThat(empty.tokenAt(0)).isEqualTo(-1);
        assertThat(empty.sentenceAt(0)).isEqualTo(-1);
        assertThat(empty.snap(new Span(0, 1))).isEqualTo(new Span(0, 1));
    }
}
