package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.suggest.LiveSuggestions;
import org.peristiwa.suggest.internal.AllSuggesters;
import org.peristiwa.suggest.internal.SameWords;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;
import org.peristiwa.ui.article.layout.Mark;

/** What is suggested at the caret, on a real canvas. Needs a display. */
class SuggestingTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final CorpusSession session = DemoArticle.open();
    private final List<String> warnings = new ArrayList<>();
    private final String text = session.text(DemoCorpus.KEY.article()).content();
    private final LiveSuggestions live = new AllSuggesters(List.of(new SameWords())).follow(session);
    private ArticleEditing editing;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 900);
        editing = DemoEditing.open(shell, session, DemoCorpus.KEY, warnings::add);
        shell.open();
        live.learnAround(DemoCorpus.KEY, BulkProgress.NONE);
    }

    @AfterEach
    void close() {
        shell.dispose();
        live.close();
        session.close();
    }

    private Optional<String> ghost() {
        return editing.desk().view().ghost().map(SuggestingTest::named);
    }

    private static String named(Mark ghost) {
        return ghost.labels().get(0);
    }

    private Mention event(String words) {
        int begin = text.indexOf(words);
        return session.execute(new MarkEvent(DemoCorpus.KEY, "Contact.Meet", Extent.of(begin, begin + words.length())));
    }

    @Test
    void given_words_that_are_marked_elsewhere_when_the_caret_comes_then_a_ghost_stands_there_until_it_goes() {
        editing.suggest(live);
        event("keputusan yang");
        editing.desk().caret().moveTo(text.lastIndexOf("keputusan yang") + 3);
        assertThat(ghost()).contains("Meet");
        editing.desk().caret().moveTo(text.indexOf("menjelang"));
        assertThat(ghost()).isEmpty();
    }

    @Test
    void given_a_ghost_when_it_is_accepted_then_it_is_a_mention_that_was_suggested_and_one_undo_brings_it_back() {
        event("keputusan yang");
        editing.suggest(live);
        int events = session.index(session.openLayer(DemoCorpus.KEY)).events().size();
        editing.desk().caret().moveTo(text.lastIndexOf("keputusan yang"));
        editing.actions().perform(EditorAction.ACCEPT_SUGGESTION);
        Mention made = editing.desk().mention().orElseThrow();
        assertThat(made).isInstanceOf(EventMention.class);
        assertThat(made.getOrigin()).isEqualTo(Origin.SUGGESTED);
        assertThat(ghost()).isEmpty();
        session.history().undo();
        assertThat(editing.desk().index().events()).hasSize(events);
        editing.desk().caret().unpick();
        editing.desk().caret().moveTo(text.lastIndexOf("keputusan yang"));
        assertThat(ghost()).contains("Meet");
    }

    @Test
    void given_no_suggestion_when_one_is_accepted_then_the_user_is_told() {
        editing.suggest(live);
        editing.desk().caret().moveTo(text.indexOf("menjelang"));
        editing.actions().perform(EditorAction.ACCEPT_SUGGESTION);
        assertThat(warnings).containsExactly("There is no suggestion at the caret.");
    }

    @Test
    void given_selected_words_then_they_are_what_the_user_means_and_nothing_is_suggested() {
        event("keputusan yang");
        editing.suggest(live);
        int at = text.lastIndexOf("keputusan yang");
        editing.desk().caret().moveTo(at);
        assertThat(ghost()).isPresent();
        editing.desk().caret().extendTo(at + 4, false);
        assertThat(ghost()).isEmpty();
    }

    @Test
    void given_a_ghost_then_a_screen_reader_says_it_and_the_card_tells_why() {
        event("keputusan yang");
        editing.suggest(live);
        Suggesting suggesting = new Suggesting(editing.desk());
        editing.desk().caret().moveTo(text.lastIndexOf("keputusan yang"));
        suggesting.ask(live);
        SpokenText spoken = SpokenText.of(editing.desk(), suggesting::card);
        assertThat(spoken.atCaret())
                .startsWith("Tidak ada keputusan")
                .containsSubsequence("Suggested: Meet", "keputusan yang", "marked like that elsewhere");
    }
}
