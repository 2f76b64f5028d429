package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;

/** What a screen reader says. Needs a display. */
class SpokenTextTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final CorpusSession session = DemoArticle.open();
    private final String text = session.text(DemoCorpus.KEY.article()).content();
    private ArticleEditing editing;
    private SpokenText spoken;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        editing = DemoEditing.open(shell, session, DemoCorpus.KEY, warning -> {});
        spoken = SpokenText.of(editing.desk(), Optional::empty);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Test
    void given_the_caret_on_a_trigger_then_the_sentence_and_then_the_event_with_its_participants_are_said() {
        editing.desk().caret().moveTo(text.indexOf("melukai"));
        assertThat(spoken.atCaret())
                .startsWith("Serangan itu menewaskan")
                .containsSubsequence("dirawat.", "Injure", "melukai", "Victim", "dua pekerja");
    }

    @Test
    void given_the_caret_on_plain_words_then_the_sentence_alone_is_said() {
        editing.desk().caret().moveTo(text.indexOf("tetapi beberapa"));
        assertThat(spoken.atCaret()).startsWith("Tidak ada keputusan").endsWith("Bogor.");
    }

    @Test
    void given_an_offset_then_units_of_reading_are_found_around_and_beside_it() {
        int at = text.indexOf("menewaskan") + 2;
        assertThat(words(spoken.unit(ACC.TEXT_BOUNDARY_WORD, at, 0))).isEqualTo("menewaskan");
        assertThat(words(spoken.unit(ACC.TEXT_BOUNDARY_SENTENCE, at, 0)))
                .startsWith("Serangan")
                .endsWith("dirawat.");
        assertThat(words(spoken.unit(ACC.TEXT_BOUNDARY_LINE, at, 0))).contains("menewaskan");
        assertThat(words(spoken.unit(ACC.TEXT_BOUNDARY_CHAR, at, 1))).isEqualTo("e");
        assertThat(words(spoken.unit(ACC.TEXT_BOUNDARY_CHAR, at, -1))).isEqualTo("e");
        assertThat(words(spoken.unit(ACC.TEXT_BOUNDARY_CHAR, text.indexOf("👩") + 1, 0)))
                .isEqualTo("👩");
    }

    @Test
    void given_any_offset_and_unit_then_there_is_an_answer_within_the_text() {
        List<Span> answers = new ArrayList<>();
        for (int unit : new int[] {
            ACC.TEXT_BOUNDARY_CHAR, ACC.TEXT_BOUNDARY_WORD, ACC.TEXT_BOUNDARY_SENTENCE, ACC.TEXT_BOUNDARY_LINE
        }) {
            for (int at = -1; at <= text.length() + 1; at += 7) {
                for (int count = -2; count <= 2; count++) {
                    answers.add(spoken.unit(unit, at, count));
                }
            }
        }
        assertThat(answers).allMatch(span -> span.begin() >= 0 && span.end() <= text.length());
    }

    private String words(Span span) {
        return text.substring(span.begin(), span.end());
    }
}
