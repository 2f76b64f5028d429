package org.peristiwa.ui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.text.Extent;

/** The editor of the schema on real widgets, by real keys. Needs a display. */
class SchemaPartTest {

    private final EditorWindow window = new EditorWindow();

    @AfterEach
    void close() {
        window.close();
        assertThat(window.failures).isEmpty();
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    /** Two meetings, one of them with an official. */
    private static CorpusSession annotated() {
        CorpusSession session = RichCorpus.open();
        EventMention meet = session.execute(new MarkEvent(RichCorpus.ANI, "Meet", Extent.of(13, 20)));
        session.execute(new MarkEvent(RichCorpus.BUDI, "Meet", Extent.of(13, 20)));
        EntityMention official = session.execute(new MarkEntity(RichCorpus.ANI, "Official", Extent.of(0, 12)));
        session.execute(new AddArgument(meet, "Host", official));
        return session;
    }

    private EventType meet() {
        return window.session().types().eventType("Meet").orElseThrow();
    }

    @Test
    void given_no_corpus_then_the_view_says_so_and_shows_one_as_soon_as_it_is_open() {
        assertThat(window.tree().rows().size()).isZero();
        assertThat(window.labels(window.shell)).contains("No corpus is open.");
        window.with(RichCorpus.open());
        assertThat(window.names()).contains("The schema", "Events", ".Contact", ".Attack", "Entities", ".Person");
        window.corpus.close();
        window.settle();
        assertThat(window.tree().rows().size()).isZero();
    }

    @Test
    void given_an_event_type_when_opened_by_keys_then_its_roles_and_those_of_its_parent_stand_below_it() {
        window.with(RichCorpus.open());
        window.goInto("Contact", "Meet");
        window.press(SWT.ARROW_RIGHT);
        assertThat(window.names())
                .containsSubsequence("..Meet", "...Participant  (from Contact)", "...Time  (from Contact)", "...Host");
        window.go("Participant  (from Contact)");
        assertThat(window.labels(window.shell)).anyMatch(text -> text.startsWith("Inherited from Contact."));
        assertThat(window.field("Label").getEditable()).isFalse();
    }

    @Test
    void given_letters_typed_on_the_tree_then_it_narrows_and_says_when_nothing_fits() {
        window.with(RichCorpus.open());
        window.focusTree();
        window.type("weap");
        assertThat(window.names()).containsExactly("Values", ".Weapon");
        window.press(SWT.ARROW_DOWN);
        assertThat(window.selectedName()).isEqualTo("Weapon");
        window.type("xyzzy");
        assertThat(window.tree().rows().size()).isZero();
        window.press(SWT.ESC);
        assertThat(window.names()).contains("Events");
    }

    @Test
    void given_annotations_then_how_often_each_element_is_used_stands_beside_it_and_follows_steps() {
        window.with(annotated());
        window.until("the uses are counted", () -> uses("Contact").equals("2"));
        assertThat(uses("Person")).isEqualTo("1");
        assertThat(uses("Attack")).isEqualTo("0");
        window.session().execute(new MarkEvent(RichCorpus.ANI, "Attack", Extent.of(0, 7)));
        window.until("the new one is counted", () -> uses("Attack").equals("1"));
    }

    private String uses(String name) {
        return window.tree().rows().at(window.row(name)).cells().get(1);
    }

    @Test
    void given_a_label_when_typed_then_it_is_one_step_that_undo_takes_back_from_the_field_too() {
        window.with(RichCorpus.open());
        window.goInto("Contact", "Meet");
        window.press(SWT.CR);
        Text english = window.field("Label");
        assertThat(english.isFocusControl()).isTrue();
        window.type("meeting");
        window.press(SWT.CR);
        assertThat(window.selectedName()).isEqualTo("meeting");
        assertThat(english.isFocusControl()).as("the field is not made anew").isTrue();
        window.session().history().undo();
        window.settle();
        assertThat(english.getText()).isEmpty();
        assertThat(meet().getLabels()).isEmpty();
        assertThat(window.session().history().undoable()).isEmpty();
    }

    @Test
    void given_words_in_a_field_when_ctrl_is_pressed_or_another_line_is_chosen_then_they_are_not_lost() {
        window.with(RichCorpus.open());
        window.goInto("Contact", "Meet");
        window.press(SWT.CR);
        window.type("a");
        window.press(SWT.CTRL);
        assertThat(meet().getLabels()).hasSize(1);
        window.fields(window.shell, "Label").get(1).setFocus();
        window.type("temu");
        window.go("Attack");
        assertThat(meet().getLabels()).hasSize(2);
    }

    @Test
    void given_a_guideline_when_written_then_the_preview_follows_and_the_schema_has_it() {
        window.with(RichCorpus.open());
        window.go("Attack");
        Text source = window.find(window.shell, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
        source.setFocus();
        window.type("one two");
        StyledText page = window.find(window.shell, StyledText.class, any -> true);
        window.until("the preview follows", () -> page.getText().contains("one two"));
        window.focusTree();
        assertThat(window.session().types().eventType("Attack").orElseThrow().getGuidelines())
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.getLanguage()).isEqualTo("en");
                    assertThat(text.getContent()).isEqualTo("one two");
                });
    }

    @Test
    void given_insert_on_a_type_when_an_id_is_typed_then_the_type_stands_below_it_and_undo_is_one_step() {
        window.with(RichCorpus.open());
        window.go("Attack");
        window.press(SWT.INSERT);
        assertThat(window.field("Id").isFocusControl()).isTrue();
        window.type("attack");
        assertThat(window.button(window.shell, "Add").isEnabled()).isTrue();
        window.press(SWT.CR);
        window.until("it is selected", () -> window.selectedName().equals("attack"));
        EventType made = window.session().types().eventType("attack").orElseThrow();
        assertThat(made.getParent()).isEqualTo("Attack");
        assertThat(window.field("Label").isFocusControl())
                .as("it is called something next")
                .isTrue();
        window.session().history().undo();
        window.settle();
        assertThat(window.selectedName()).as("what stood above it").isEqualTo("Attack");
        assertThat(window.session().history().undoable()).isEmpty();
    }

    @Test
    void given_an_id_that_is_taken_or_bad_then_it_cannot_be_added_and_escape_gives_up() {
        window.with(RichCorpus.open());
        window.go("Entities");
        window.press(SWT.INSERT);
        window.field("Id").setText("Person");
        assertThat(window.labels(window.shell)).contains("There is a Person already.");
        assertThat(window.button(window.shell, "Add").isEnabled()).isFalse();
        window.field("Id").setText("a b");
        assertThat(window.button(window.shell, "Add").isEnabled()).isFalse();
        window.press(SWT.ESC);
        assertThat(window.selectedName()).isEqualTo("Entities");
        assertThat(window.session().history().undoable()).isEmpty();
    }

    @Test
    void given_alt_and_arrows_then_a_type_changes_its_place_among_its_siblings() {
        window.with(RichCorpus.open());
        window.go("Group");
        window.press(SWT.ALT, SWT.ARROW_UP);
        assertThat(window.names()).containsSubsequence(".Group", ".Person");
        assertThat(window.selectedName()).isEqualTo("Group");
        window.press(SWT.ALT, SWT.ARROW_DOWN);
        assertThat(window.names()).containsSubsequence(".Person", ".Group");
    }

    @Test
    void given_f2_when_another_id_is_typed_then_the_preview_shows_what_changes_and_enter_does_it_in_one_step() {
        window.with(annotated());
        window.goInto("Contact", "Meet");
        int before = window.session().history().done().size();
        window.inDialog(() -> window.press(SWT.F2), dialog -> {
            assertThat(window.button(dialog, "Rename").isEnabled()).isFalse();
            window.type("encounter");
            window.until("it has been looked at", () -> window.button(dialog, "Rename")
                    .isEnabled());
            assertThat(window.labels(dialog)).anyMatch(text -> text.contains("2 layers") && text.contains("2 types"));
            assertThat(EditorWindow.table(dialog).rows().at(0).cells())
                    .contains("Type changed", "Meet → encounter", "rapat · ani");
            window.press(SWT.CR);
        });
        assertThat(window.session().types().eventType("encounter")).isPresent();
        assertThat(window.selectedName()).isEqualTo("encounter");
        assertThat(window.said()).isEqualTo("Meet is renamed.");
        assertThat(window.session().history().done()).hasSize(before + 1);
        window.session().history().undo();
        window.settle();
        assertThat(window.selectedName()).as("the selection goes along").isEqualTo("Meet");
    }

    @Test
    void given_delete_when_annotations_go_along_then_the_losses_are_listed_first_and_escape_changes_nothing() {
        window.with(annotated());
        window.goInto("Contact", "Meet");
        window.inDialog(() -> window.press(SWT.DEL), dialog -> {
            Button delete = window.button(dialog, "Annotations are deleted with what hangs on them");
            click(delete);
            window.until("it has been looked at", () -> window.labels(dialog).stream()
                    .anyMatch(text -> text.contains("annotations lost")));
            assertThat(EditorWindow.table(dialog).rows().at(0).cells()).contains("Annotation lost");
            window.press(SWT.ESC);
        });
        assertThat(window.session().types().eventType("Meet")).isPresent();
        assertThat(window.names()).contains("..Meet");
    }

    private static void click(Button button) {
        for (var sibling : button.getParent().getChildren()) {
            if (sibling instanceof Button other && (other.getStyle() & SWT.RADIO) != 0 && other.getSelection()) {
                other.setSelection(false);
                other.notifyListeners(SWT.Selection, new Event());
            }
        }
        button.setSelection(true);
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void given_a_type_when_it_is_drawn_onto_another_with_the_mouse_then_a_preview_asks_and_it_moves() {
        window.with(annotated());
        window.goInto("Contact", "Call");
        window.inDialog(
                () -> window.drag(
                        window.tree().control(),
                        window.middleOf(window.row("Call")),
                        window.middleOf(window.row("Attack"))),
                dialog -> {
                    window.until("it has been looked at", () -> window.button(dialog, "Move")
                            .isEnabled());
                    window.press(SWT.CR);
                });
        assertThat(window.session().types().eventType("Call").orElseThrow().getParent())
                .isEqualTo("Attack");
    }

    @Test
    void given_the_fillers_of_a_role_when_one_is_unticked_then_who_fills_it_now_becomes_a_problem() {
        window.with(annotated());
        window.goInto("Contact", "Meet");
        window.press(SWT.ARROW_RIGHT);
        window.go("Host");
        window.inDialog(() -> push("Fillers…"), dialog -> {
            EditorWindow.table(dialog).control().setFocus();
            int official = EditorWindow.indexOf(EditorWindow.table(dialog), "Official");
            window.press(SWT.HOME);
            for (int i = 0; i < official; i++) {
                window.press(SWT.ARROW_DOWN);
            }
            window.press(SWT.SPACE);
            for (int i = official; i < EditorWindow.indexOf(EditorWindow.table(dialog), "Group"); i++) {
                window.press(SWT.ARROW_DOWN);
            }
            window.press(SWT.SPACE);
            window.until("it has been looked at", () -> window.button(dialog, "Change")
                    .isEnabled());
            assertThat(window.labels(dialog)).anyMatch(text -> text.contains("1 new problem"));
            push(window.button(dialog, "Change"));
        });
        assertThat(window.labels(window.shell)).contains("Group");
    }

    @Test
    void given_the_menu_of_a_value_type_then_it_offers_what_can_be_done_to_it_and_its_keys() {
        window.with(RichCorpus.open());
        window.go("Weapon");
        Menu menu = window.tree().control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = List.of(menu.getItems()).stream()
                .map(MenuItem::getText)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(items)
                .contains("Rename…\tF2", "Make another kind of type…", "Delete…\tDel", "Split…", "Merge into…")
                .doesNotContain("Fillers…", "Number of fillers…");
    }

    @Test
    void given_a_type_when_split_by_an_attribute_then_the_preview_waits_for_whole_branches() {
        window.with(annotated());
        window.goInto("Contact", "Meet");
        window.inDialog(() -> choose("Split…"), dialog -> {
            assertThat(window.button(dialog, "Split").isEnabled()).isFalse();
            List<Text> ids = EditorWindow.all(dialog)
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
            ids.get(0).setText("Hosted");
            ids.get(1).setText("Other");
            List<Combo> combos = EditorWindow.all(dialog)
                    .filter(Combo.class::isInstance)
                    .map(Combo.class::cast)
                    .toList();
            select(combos.get(0), "role is filled");
            select(combos.get(1), "Host");
            select(combos.get(3), "all the rest");
            window.until("it has been looked at", () -> window.button(dialog, "Split")
                    .isEnabled());
            push(window.button(dialog, "Split"));
        });
        assertThat(window.session().types().eventType("Hosted")).isPresent();
        assertThat(window.session().types().eventType("Other")).isPresent();
    }

    private static void select(Combo combo, String item) {
        assertThat(combo.getItems()).contains(item);
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void choose(String item) {
        Menu menu = window.tree().control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List.of(menu.getItems()).stream()
                .filter(one -> one.getText().equals(item))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private void push(String text) {
        push(window.button(window.shell, text));
    }

    private static void push(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void given_an_attribute_when_its_values_are_of_another_kind_then_its_form_has_the_fields_for_it() {
        window.with(RichCorpus.open());
        window.go("Realis");
        List<Combo> combos = combos();
        assertThat(combos.get(1).getItems()).containsExactly("None", "Actual", "Other", "Generic");
        select(combos.get(0), "Text");
        window.settle();
        assertThat(combos()).hasSize(1);
        window.field("Default").setFocus();
        window.field("Default").selectAll();
        window.type("abc");
        window.press(SWT.CR);
        assertThat(window.session().types().attribute("Realis").orElseThrow().getDefaultValue())
                .isEqualTo("abc");
        window.session().history().undo();
        window.session().history().undo();
        window.settle();
        assertThat(combos()).hasSize(2);
        assertThat(combos().get(1).getText()).isEqualTo("Actual");
    }

    private List<Combo> combos() {
        return EditorWindow.all(window.shell)
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .toList();
    }

    @Test
    void given_a_colour_of_the_palette_when_chosen_by_keys_then_the_type_has_it() {
        window.with(RichCorpus.open());
        window.go("Attack");
        var strip = EditorWindow.all(window.shell)
                .filter(control -> control.getClass().getSimpleName().equals("SwatchStrip"))
                .findFirst()
                .orElseThrow();
        strip.setFocus();
        window.press(SWT.ARROW_RIGHT);
        window.press(SWT.ARROW_RIGHT);
        window.press(SWT.SPACE);
        assertThat(window.session().types().eventType("Attack").orElseThrow().getColor())
                .isEqualTo("#56b4e9");
    }
}
