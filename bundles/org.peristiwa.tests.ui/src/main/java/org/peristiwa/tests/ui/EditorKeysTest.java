package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.StatusLine;

/** Every row of the table of keys, by real keys in the real product. */
class EditorKeysTest {

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    private EditorDesk desk;

    @BeforeEach
    void open() {
        desk = EditorDesk.open(workbench, folder.resolve("corpus"));
        keys.press(SWT.CTRL, SWT.HOME);
    }

    private void caretOn(String word) {
        keys.press(SWT.CTRL, SWT.HOME);
        for (int i = 0; i < 40 && desk.caret() < desk.offset(word); i++) {
            keys.press(SWT.CTRL, SWT.ARROW_RIGHT);
        }
        assertThat(desk.caret()).isEqualTo(desk.offset(word));
    }

    private void select(String first, int tokens) {
        caretOn(first);
        keys.repeat(tokens, SWT.SHIFT, SWT.ARROW_RIGHT);
    }

    private EventMention meeting() {
        int begin = desk.offset("bertemu");
        EventMention event = workbench.onScreen(() -> workbench
                .session()
                .execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", Extent.of(begin, begin + 7))));
        caretOn("bertemu");
        return event;
    }

    private Mention entity(String type, String words) {
        int begin = desk.offset(words);
        return workbench.onScreen(() -> workbench
                .session()
                .execute(new MarkEntity(SmallCorpus.LAYER, type, Extent.of(begin, begin + words.length()))));
    }

    @Test
    void given_arrows_then_the_caret_goes_by_character_token_line_and_page() {
        keys.press(SWT.ARROW_RIGHT);
        assertThat(desk.caret()).isEqualTo(1);
        keys.press(SWT.CTRL, SWT.ARROW_RIGHT);
        assertThat(desk.caret()).isEqualTo(desk.offset("Dian"));
        keys.press(SWT.CTRL, SWT.ARROW_LEFT);
        assertThat(desk.caret()).isZero();
        keys.press(SWT.END);
        int end = desk.caret();
        assertThat(end).isPositive();
        keys.press(SWT.HOME);
        assertThat(desk.caret()).isZero();
        keys.press(SWT.PAGE_DOWN).press(SWT.PAGE_UP);
        keys.press(SWT.CTRL, SWT.END);
        assertThat(desk.caret()).isEqualTo(EditorDesk.TEXT.length());
    }

    @Test
    void given_shift_then_whole_tokens_are_selected_and_with_alt_single_characters() {
        keys.press(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertThat(desk.words()).isEqualTo("Menteri");
        keys.press(SWT.SHIFT, SWT.ARROW_RIGHT);
        assertThat(desk.words()).isEqualTo("Menteri Dian");
        caretOn("bertemu");
        keys.press(SWT.SHIFT, SWT.ALT, SWT.ARROW_RIGHT).press(SWT.SHIFT, SWT.ALT, SWT.ARROW_RIGHT);
        assertThat(desk.words()).isEqualTo("be");
    }

    @Test
    void given_alt_and_arrows_then_the_caret_goes_from_mention_to_mention_and_from_arc_to_arc() {
        EventMention event = meeting();
        Mention who = entity("PER", "Dian");
        workbench.onScreen(
                () -> workbench.session().execute(new org.peristiwa.edit.verbs.AddArgument(event, "Participant", who)));
        keys.press(SWT.CTRL, SWT.HOME).press(SWT.ALT, SWT.ARROW_RIGHT);
        assertThat(desk.selected().annotation()).contains(who.getId());
        keys.press(SWT.ALT, SWT.ARROW_RIGHT);
        assertThat(desk.selected().annotation()).contains(event.getId());
        keys.press(SWT.ALT, SWT.ARROW_LEFT);
        assertThat(desk.selected().annotation()).contains(who.getId());
        keys.press(SWT.ALT, SWT.ARROW_DOWN);
        assertThat(desk.selected().annotation())
                .contains(event.getArguments().get(0).getId());
    }

    @Test
    void given_space_then_the_token_and_again_the_sentence_is_selected() {
        caretOn("lalu");
        keys.press(' ');
        assertThat(desk.words()).isEqualTo("lalu");
        keys.press(' ');
        assertThat(desk.words()).isEqualTo("Mereka lalu makan siang bersama.");
    }

    @Test
    void given_e_then_a_type_is_found_by_its_first_letters_and_the_next_time_by_its_digit() {
        caretOn("bertemu");
        keys.press('e').type("meet").press(SWT.CR);
        caretOn("makan");
        keys.press('e').press('1');
        workbench.until("there are two events", () -> desk.events().size() == 2);
        assertThat(desk.events()).extracting(Mention::getType).containsOnly("Contact.Meet");
    }

    @Test
    void given_m_t_and_v_then_the_selection_becomes_an_entity_a_time_and_a_value() {
        select("Menteri", 2);
        keys.press('m').type("pers").press(SWT.CR);
        select("Senin", 2);
        keys.press('t').press('1');
        caretOn("siang");
        keys.press('v').press('1');
        workbench.until("there are three mentions", () -> desk.mentions().size() == 3);
        assertThat(desk.mentions()).containsExactly("Menteri Dian", "Senin pagi", "siang");
        assertThat(desk.mention("Senin pagi")).isInstanceOf(TimeMention.class);
        assertThat(desk.mention("siang")).isInstanceOf(ValueMention.class);
    }

    @Test
    void given_r_then_the_nearest_filler_has_the_first_hint_and_words_with_enter_make_a_new_one() {
        entity("PER", "Anan");
        entity("PER", "Dian");
        meeting();
        keys.press('r').type("part").press(SWT.CR).press('f');
        workbench.until("a role is filled", () -> !desk.fillers("Participant").isEmpty());
        assertThat(desk.fillers("Participant")).containsExactly("Dian");
        keys.press('r').type("place").press(SWT.CR);
        select("Jakarta", 1);
        keys.press(SWT.CR).press('1');
        workbench.until("the place is filled", () -> !desk.fillers("Place").isEmpty());
        assertThat(desk.fillers("Place")).containsExactly("Jakarta");
    }

    @Test
    void given_c_then_a_hint_joins_two_mentions_into_one_chain() {
        Mention dian = entity("PER", "Dian");
        Mention they = entity("PER", "Mereka");
        caretOn("Mereka");
        keys.press('c').press('f');
        workbench.until("they are one", () -> !desk.index().clustersOf(they).isEmpty());
        assertThat(desk.index().clustersOf(they)).isEqualTo(desk.index().clustersOf(dian));
    }

    @Test
    void given_a_then_digits_choose_values_row_by_row_and_zero_takes_one_back() {
        EventMention event = meeting();
        keys.press('a').press('r').press('3').press('2').press(SWT.ESC);
        assertThat(attributes(event)).containsEntry("Realis", "Other").containsEntry("Polarity", "Negative");
        keys.press('a').press('r').press('0').press(SWT.ESC);
        assertThat(attributes(event)).doesNotContainKey("Realis");
    }

    private Map<String, String> attributes(Mention mention) {
        return workbench.onScreen(() -> mention.getAttributes().stream()
                .collect(java.util.stream.Collectors.toMap(value -> value.getAttribute(), value -> value.getValues()
                        .get(0))));
    }

    @Test
    void given_plus_then_the_selection_becomes_another_piece() {
        meeting();
        select("makan", 1);
        keys.press(SWT.SHIFT, '=');
        workbench.until("there are two pieces", () -> desk.mentions().contains("bertemu … makan"));
    }

    @Test
    void given_brackets_then_the_extent_changes_by_tokens_at_either_end() {
        entity("PER", "Dian");
        caretOn("Dian");
        keys.press(']');
        assertThat(desk.mentions()).containsExactly("Dian bertemu");
        keys.press('[');
        assertThat(desk.mentions()).containsExactly("Dian");
        keys.press(SWT.SHIFT, ']');
        assertThat(desk.mentions()).containsExactly("Menteri Dian");
        keys.press(SWT.SHIFT, '[');
        assertThat(desk.mentions()).containsExactly("Dian");
    }

    @Test
    void given_undo_and_redo_then_they_do_as_everywhere() {
        meeting();
        keys.press(SWT.CTRL, 'z');
        workbench.until("it is gone", () -> desk.events().isEmpty());
        keys.press(SWT.CTRL, 'y');
        workbench.until("it is back", () -> desk.events().size() == 1);
    }

    @Test
    void given_copy_cut_and_paste_then_words_are_copied_and_annotations_move() {
        select("Duta", 3);
        keys.press(SWT.CTRL, 'c');
        assertThat(clipboard()).isEqualTo("Duta Besar Anan");
        entity("PER", "Dian");
        caretOn("Dian");
        keys.press(SWT.CTRL, 'x');
        assertThat(desk.mentions()).isEmpty();
        assertThat(clipboard()).isEqualTo("Dian");
        caretOn("Mereka");
        keys.press(SWT.CTRL, 'v');
        assertThat(desk.mentions()).containsExactly("Mereka");
        assertThat(desk.mention("Mereka").getType()).isEqualTo("PER");
    }

    private String clipboard() {
        return workbench.onScreen(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    @Test
    void given_f8_then_the_caret_goes_to_the_problem() {
        EventMention event = meeting();
        keys.press(SWT.CTRL, SWT.HOME);
        workbench.pause(500);
        keys.press(SWT.F8);
        workbench.until(
                "the problem is shown",
                () -> desk.selected().annotation().filter(event.getId()::equals).isPresent());
        keys.press(SWT.CTRL, SWT.END).press(SWT.SHIFT, SWT.F8);
        assertThat(desk.selected().annotation()).contains(event.getId());
    }

    @Test
    void given_f1_and_i_then_guideline_and_card_open_for_the_keyboard_and_escape_closes_them() {
        meeting();
        keys.press(SWT.F1);
        assertThat(page()).startsWith("Meet").contains("come together");
        keys.press(SWT.ESC);
        assertThat(desk.control(StyledText.class::isInstance)).isEmpty();
        keys.press('i');
        assertThat(page()).startsWith("Meet\nbertemu");
        keys.press(SWT.ESC).press('l');
        assertThat(desk.control(StyledText.class::isInstance)).isEmpty();
    }

    private String page() {
        workbench.until("a page is open", () -> desk.control(StyledText.class::isInstance)
                .isPresent());
        StyledText page =
                (StyledText) desk.control(StyledText.class::isInstance).orElseThrow();
        return workbench.onScreen(page::getText);
    }

    @Test
    void given_a_question_mark_then_all_keys_are_shown_until_the_next_key() {
        int shells = shells();
        keys.press(SWT.SHIFT, '/');
        workbench.until("the sheet is open", () -> shells() == shells + 1);
        workbench.screenshot("keys-at-a-glance");
        keys.press('e');
        workbench.until("the sheet is closed", () -> shells() == shells);
        assertThat(desk.mentions())
                .as("the key that put it away did nothing else")
                .isEmpty();
        assertThat(desk.caret()).isZero();
    }

    private int shells() {
        return workbench.onScreen(() -> workbench.window().getShells().length);
    }

    @Test
    void given_a_dot_then_the_next_words_are_marked_as_the_last_ones() {
        caretOn("Dian");
        keys.press('m').type("pers").press(SWT.CR);
        caretOn("Anan");
        keys.press('.');
        assertThat(desk.mentions()).containsExactly("Dian", "Anan");
        assertThat(desk.mention("Anan").getType()).isEqualTo("PER");
    }

    /** The count of docs/guide: a meeting with two attendees, a place and a time, from the caret on its trigger. */
    @Test
    void given_the_caret_on_the_trigger_then_twelve_keys_make_the_whole_frame() {
        caretOn("makan");
        keys.press('e').type("meet").press(SWT.CR).press(SWT.CTRL, 'z');
        entity("PER", "Menteri Dian");
        entity("PER", "Duta Besar Anan");
        entity("GPE", "Jakarta");
        int monday = desk.offset("Senin pagi");
        workbench.onScreen(() ->
                workbench.session().execute(new MarkTime(SmallCorpus.LAYER, "DATE", Extent.of(monday, monday + 10))));
        caretOn("bertemu");
        List<int[]> typed = List.of(
                new int[] {'e'},
                new int[] {'1'},
                new int[] {SWT.SHIFT, 'r'},
                digitOf("Participant"),
                new int[] {'f'},
                digitOf("Participant"),
                new int[] {'f'},
                digitOf("Place"),
                new int[] {'f'},
                digitOf("Time"),
                new int[] {'f'});
        assertThat(typed.size()).isLessThanOrEqualTo(12);
        typed.forEach(keys::press);
        assertThat(desk.fillers("Participant")).containsExactlyInAnyOrder("Menteri Dian", "Duta Besar Anan");
        assertThat(desk.fillers("Place")).containsExactly("Jakarta");
        assertThat(desk.fillers("Time")).containsExactly("Senin pagi");
        workbench.screenshot("twelve-keys");
        keys.press(SWT.ESC);
    }

    private int[] digitOf(String role) {
        List<String> roles = workbench.onScreen(() -> workbench.session().types().roles("Contact.Meet").stream()
                .map(one -> one.getId())
                .toList());
        return new int[] {'1' + roles.indexOf(role)};
    }

    @Test
    void
            given_ctrl_space_then_the_suggestion_at_the_caret_is_marked_and_where_there_is_none_the_foot_of_the_window_says_so() {
        entity("PER", "Dian");
        int second = EditorDesk.TEXT.lastIndexOf("Dian");
        keys.press(SWT.CTRL, SWT.END);
        for (int i = 0; i < 9 && desk.caret() > second; i++) {
            keys.press(SWT.CTRL, SWT.ARROW_LEFT);
        }
        assertThat(desk.caret()).isEqualTo(second);
        workbench.pause(1_000);
        workbench.screenshot("suggestion");
        keys.press(SWT.CTRL, ' ');
        workbench.until("it is marked", () -> desk.mentions().size() == 2);
        Mention made = workbench.onScreen(
                () -> desk.index().exactly(Extent.of(second, second + 4)).get(0));
        assertThat(made.getType()).isEqualTo("PER");
        assertThat(made.getOrigin()).isEqualTo(Origin.SUGGESTED);
        keys.press(SWT.CTRL, 'z');
        workbench.until("it is gone", () -> desk.mentions().size() == 1);
        caretOn("pada");
        keys.press(SWT.CTRL, ' ');
        workbench.until("it says so", () -> workbench
                .service(StatusLine.class)
                .current()
                .filter(message -> message.text().contains("no suggestion"))
                .isPresent());
        assertThat(desk.mentions()).hasSize(1);
    }

    @Test
    void given_a_picked_arc_then_f2_changes_its_role() {
        EventMention event = meeting();
        Mention place = entity("GPE", "Jakarta");
        Argument argument = workbench.onScreen(() ->
                workbench.session().execute(new org.peristiwa.edit.verbs.AddArgument(event, "Participant", place)));
        caretOn("bertemu");
        keys.press(SWT.ALT, SWT.ARROW_DOWN).press(SWT.F2).type("place").press(SWT.CR);
        assertThat(workbench.onScreen(argument::getRole)).isEqualTo("Place");
    }
}
