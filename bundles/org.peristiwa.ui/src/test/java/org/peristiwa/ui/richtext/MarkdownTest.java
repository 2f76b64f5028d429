package org.peristiwa.ui.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peristiwa.ui.richtext.RichText.Style;

class MarkdownTest {

    private static List<String> styled(RichText text, Style style) {
        return text.runs().stream()
                .filter(run -> run.is(style))
                .map(run -> text.text().substring(run.begin(), run.end()))
                .toList();
    }

    @Test
    void givenHeadingsAndEmphasis_thenTheyAreWordsWithALook() {
        RichText text = Markdown.read("# Meet\n\nTwo people *come* **together**\nin `one` place.");
        assertThat(text.text()).isEqualTo("Meet\n\nTwo people come together in one place.");
        assertThat(styled(text, Style.HEADING)).containsExactly("Meet");
        assertThat(styled(text, Style.EMPHASIS)).containsExactly("come");
        assertThat(styled(text, Style.STRONG)).containsExactly("together");
        assertThat(styled(text, Style.CODE)).containsExactly("one");
    }

    @Test
    void givenListsAndQuotes_thenEachItemIsALineAndWhatIsQuotedIsIndented() {
        RichText text = Markdown.read("Mark:\n\n- one\n- two\n  1. first\n  2. second\n\n> [She] left.");
        assertThat(text.text())
                .isEqualTo("Mark:\n\n•\u2002one\n•\u2002two\n    1.\u2002first\n    2.\u2002second\n\n[She] left.");
        assertThat(String.join("", styled(text, Style.QUOTE))).isEqualTo("[She] left.");
    }

    @Test
    void givenHtml_thenItIsShownAsItIsWritten() {
        assertThat(Markdown.read("a <b>c</b>\n\n<script>alert(1)</script>").text())
                .isEqualTo("a <b>c</b>\n\n<script>alert(1)</script>");
    }

    @Test
    void givenNothing_thenThereIsNothing() {
        assertThat(Markdown.read("").isEmpty()).isTrue();
        assertThat(Markdown.read(" \n\n").runs()).isEmpty();
    }
}
