package org.peristiwa.ui.article.caret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.IcuSegmenter;

class TextStepsTest {

    private static final String TEXT = "Menlu 👩🏽‍🚀 tiba; cafe\u0301 Re\u0301 ramai. Duta besar pulang.";

    private final ArticleText article = new ArticleText(TEXT);
    private final Segmentation cut = new IcuSegmenter().segment(article, Locale.ROOT);
    private final TextSteps steps = new TextSteps(article, cut);

    @Test
    void givenAnEmojiOfSeveralCodePoints_thenOneStepCrossesItWhole() {
        int emoji = TEXT.indexOf("👩");
        int behind = emoji + "👩🏽‍🚀".length();
        assertThat(steps.nextCharacter(emoji)).isEqualTo(behind);
        assertThat(steps.previousCharacter(behind)).isEqualTo(emoji);
    }

    @Test
    void givenACombiningMark_thenItIsNotPartedFromItsLetter() {
        int letter = TEXT.indexOf("e\u0301");
        assertThat(steps.nextCharacter(letter)).isEqualTo(letter + 2);
    }

    @Property
    void steppingThereAndBackEndsWhereItBegan(@ForAll @IntRange(max = 40) int steppedTo) {
        int at = 0;
        for (int i = 0; i < steppedTo && at < TEXT.length(); i++) {
            at = steps.nextCharacter(at);
        }
        int next = steps.nextCharacter(at);
        assertThat(steps.previousCharacter(next)).isEqualTo(next == at ? steps.previousCharacter(at) : at);
    }

    @Test
    void givenTokens_thenCtrlArrowsGoFromBeginningToBeginning() {
        assertThat(steps.nextToken(0)).isEqualTo(TEXT.indexOf("👩"));
        assertThat(steps.previousToken(TEXT.indexOf("tiba") + 2)).isEqualTo(TEXT.indexOf("tiba"));
        assertThat(steps.previousToken(TEXT.indexOf("tiba"))).isEqualTo(TEXT.indexOf("👩"));
        assertThat(steps.nextToken(TEXT.length() - 1)).isEqualTo(TEXT.length());
    }

    @Test
    void givenAnEdge_thenTheTokenAndTheSentenceThereAreFound() {
        int end = TEXT.indexOf("tiba") + 4;
        assertThat(steps.tokenAt(5)).contains(new Span(0, 5));
        assertThat(steps.tokenAt(end - 1)).contains(new Span(end - 4, end));
        assertThat(steps.sentenceAt(TEXT.length()).orElseThrow().end()).isEqualTo(TEXT.length());
    }

    @Test
    void givenADragOverPartsOfWords_thenTheSelectionCoversWholeTokensUnlessExact() {
        CaretModel caret = new CaretModel(article, cut);
        AtomicInteger heard = new AtomicInteger();
        caret.listen(heard::incrementAndGet);
        caret.moveTo(2);
        caret.extendTo(4, false);
        assertThat(caret.selection()).contains(new Span(0, 5));
        caret.extendTo(4, true);
        assertThat(caret.selection()).contains(new Span(2, 4));
        caret.extendTo(4, true);
        assertThat(heard).as("no news is not told").hasValue(3);
    }

    @Test
    void givenAnOffsetInsideASurrogatePair_thenTheCaretStandsBeforeIt() {
        CaretModel caret = new CaretModel(article, cut);
        caret.moveTo(TEXT.indexOf("👩") + 1);
        assertThat(caret.caret()).isEqualTo(TEXT.indexOf("👩"));
    }

    @Test
    void givenAPickedAnnotation_whenTheCaretMoves_thenItIsPickedNoMore() {
        CaretModel caret = new CaretModel(article, cut);
        caret.pick("e1", 0);
        assertThat(caret.picked()).contains("e1");
        caret.moveTo(3);
        assertThat(caret.picked()).isEmpty();
    }
}
