package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.HardTexts;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

class SegmentationInvariantsTest {

    private final NewsSegmenter segmenter = new NewsSegmenter();

    @Property
    void spans_are_sorted_and_do_not_overlap(@ForAll("texts") String content, @ForAll("languages") Locale language) {
        Segmentation cut = segmenter.segment(new ArticleText(content), language);
        assertAscending(cut.tokens(), content.length());
        assertAscending(cut.sentences(), content.length());
    }

    @Property
    void every_token_lies_in_the_sentence_that_is_looked_up(
            @ForAll("texts") String content, @ForAll("languages") Locale language) {
        Segmentation cut = segmenter.segment(new ArticleText(content), language);
        for (Span token : cut.tokens()) {
            Span sentence = cut.sentences().get(cut.sentenceAt(token.begin()));
            assertThat(sentence.contains(token)).as("%s in %s", token, sentence).isTrue();
        }
        for (Span sentence : cut.sentences()) {
            assertThat(cut.tokens().get(cut.tokenAt(sentence.begin())).begin()).isEqualTo(sentence.begin());
            assertThat(cut.tokens().get(cut.tokenAt(sentence.end() - 1)).end()).isEqualTo(sentence.end());
        }
    }

    @Property
    void every_visible_character_lies_in_a_token(
            @ForAll("texts") String content, @ForAll("languages") Locale language) {
        BitSet covered = new BitSet();
        segmenter.segment(new ArticleText(content), language).tokens().forEach(t -> covered.set(t.begin(), t.end()));
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            if (!CharacterKinds.isInvisible(content, i, i + Character.charCount(content.codePointAt(i)))) {
                assertThat(covered.get(i))
                        .as("U+%04X at %d", content.codePointAt(i), i)
                        .isTrue();
            }
        }
    }

    @Property
    void no_token_begins_or_ends_inside_a_grapheme_cluster(
            @ForAll("texts") String content, @ForAll("languages") Locale language) {
        BitSet boundaries = new BitSet();
        BreakIterator graphemes = BreakIterator.getCharacterInstance(language);
        graphemes.setText(content);
        for (int at = graphemes.first(); at != BreakIterator.DONE; at = graphemes.next()) {
            boundaries.set(at);
        }
        for (Span token : segmenter.segment(new ArticleText(content), language).tokens()) {
            assertThat(boundaries.get(token.begin())).as("begin of %s", token).isTrue();
            assertThat(boundaries.get(token.end())).as("end of %s", token).isTrue();
        }
    }

    /** A mark behind a space makes one cluster with it, which may not be cut and is seen. */
    @Property
    void no_cluster_of_mere_white_space_lies_in_a_token(@ForAll("texts") String content) {
        BitSet covered = new BitSet();
        segmenter
                .segment(new ArticleText(content), Locale.ENGLISH)
                .tokens()
                .forEach(t -> covered.set(t.begin(), t.end()));
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ENGLISH);
        graphemes.setText(content);
        int begin = graphemes.first();
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            if (content.substring(begin, end).codePoints().allMatch(CharacterKinds::isBlank)) {
                assertThat(covered.get(begin)).as("white space at %d", begin).isFalse();
            }
            begin = end;
        }
    }

    @Property
    void the_same_text_is_always_cut_the_same(@ForAll("texts") String content, @ForAll("languages") Locale language) {
        Segmentation one = segmenter.segment(new ArticleText(content), language);
        Segmentation other = new NewsSegmenter().segment(new ArticleText(content), language);
        assertThat(one.tokens()).isEqualTo(other.tokens());
        assertThat(one.sentences()).isEqualTo(other.sentences());
    }

    @Provide
    Arbitrary<String> texts() {
        return HardTexts.strings();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of("id", "en", "ms", "de", "ja", "th", "ar", "und").map(Locale::forLanguageTag);
    }

    private static void assertAscending(List<Span> spans, int length) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(last);
            last = span.end();
        }
        assertThat(last).isLessThanOrEqualTo(length);
    }
}
