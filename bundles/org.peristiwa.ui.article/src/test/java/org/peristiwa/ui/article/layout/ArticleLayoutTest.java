package org.peristiwa.ui.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.IcuSegmenter;

class ArticleLayoutTest {

    private final FixedWidthMeasure measure = new FixedWidthMeasure();
    private final Map<Integer, Scene> scenes = new HashMap<>();
    private final List<Span> asked = new ArrayList<>();

    private ArticleLayout layout(String text) {
        ArticleText article = new ArticleText(text);
        Segmentation cut = new IcuSegmenter().segment(article, Locale.ROOT);
        ArticleLayout layout = new ArticleLayout(article, cut, span -> {
            asked.add(span);
            return scenes.getOrDefault(span.begin(), Scene.EMPTY);
        });
        layout.reset(measure, 600);
        return layout;
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Paragraf " + i).collect(Collectors.joining("\n"));
    }

    @Test
    void givenManyParagraphs_whenOneIsLookedAt_thenOnlyThatOneIsMeasured() {
        ArticleLayout layout = layout(paragraphs(10_000));
        assertThat(layout.blocks()).hasSize(10_000);
        layout.block(9_999);
        assertThat(measure.measured).isEqualTo(1);
        assertThat(layout.height()).isPositive();
    }

    @Test
    void givenAnEdit_whenRefreshed_thenOnlyTheBlockThatLooksDifferentIsLaidOutAgain() {
        ArticleLayout layout = layout(paragraphs(5));
        IntStream.range(0, 5).forEach(layout::block);
        int before = layout.layoutCount();
        int begin = layout.blocks().get(2).begin();
        Mark mark = new Mark("m", MarkKind.ENTITY, "T", Extent.of(begin, begin + 8), List.of("PER"), "");
        scenes.put(begin, new Scene(List.of(mark), List.of()));
        int oldHeight = layout.block(2).height();
        layout.refresh();
        IntStream.range(0, 5).forEach(layout::block);
        assertThat(layout.layoutCount() - before).isEqualTo(1);
        assertThat(layout.block(2).height()).isEqualTo(oldHeight + 21);
        assertThat(measure.measured).as("text is not broken into lines again").isEqualTo(5);
    }

    @Test
    void givenNothingChanged_whenAskedTwice_thenTheSceneIsReadOnce() {
        ArticleLayout layout = layout(paragraphs(2));
        layout.block(0);
        layout.block(0);
        assertThat(asked).hasSize(1);
    }

    @Test
    void givenAVeryLongParagraph_thenItIsCutAtSentencesIntoBlocksThatLoseNoCharacter() {
        String sentence = "Ini sebuah kalimat yang cukup panjang untuk diuji. ";
        String text = sentence.repeat(1_000).strip();
        List<Block> blocks = layout(text).blocks();
        assertThat(blocks).hasSizeGreaterThan(10);
        int at = 0;
        for (Block block : blocks) {
            assertThat(block.begin()).isEqualTo(at);
            assertThat(block.length()).isLessThanOrEqualTo(BlockCutter.LIMIT);
            assertThat(text.substring(block.begin())).startsWith("Ini");
            at = block.end();
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(blocks.stream().filter(Block::endsParagraph)).hasSize(1);
    }

    @Test
    void givenALongParagraphWithoutAnyBreak_thenNoCharacterIsCutInTwo() {
        String text = "👩🏽‍🚀".repeat(1_500);
        for (Block block : layout(text).blocks()) {
            assertThat(text.substring(block.begin())).startsWith("👩🏽‍🚀");
        }
    }

    @Test
    void givenAllKindsOfLineBreaks_thenNoneBelongsToABlock() {
        List<Block> blocks = layout("a\r\nb\n\nc\rd\u2028e").blocks();
        assertThat(blocks).extracting(Block::begin).containsExactly(0, 3, 5, 6, 8, 10);
        assertThat(blocks).extracting(Block::end).containsExactly(1, 4, 5, 7, 9, 11);
    }

    @Test
    void givenAnOffsetInALineBreak_thenItBelongsToTheBlockBefore() {
        ArticleLayout layout = layout("a\r\nb");
        assertThat(layout.blockOf(1)).isZero();
        assertThat(layout.blockOf(2)).isZero();
        assertThat(layout.blockOf(3)).isEqualTo(1);
    }
}
