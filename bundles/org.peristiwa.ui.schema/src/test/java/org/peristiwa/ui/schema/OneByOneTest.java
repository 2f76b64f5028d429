package org.peristiwa.ui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.rows.RowTable;

/** A type is split by what somebody decides about each annotation, by real keys. Needs a display. */
class OneByOneTest {

    private static final String ONE_BY_ONE = "one by one";

    private final EditorWindow window = new EditorWindow();
    private final CorpusSession session = RichCorpus.open();
    private final EventMention first = session.execute(new MarkEvent(RichCorpus.ANI, "Meet", Extent.of(13, 20)));
    private final EventMention second = session.execute(new MarkEvent(RichCorpus.ANI, "Meet", Extent.of(39, 41)));
    private final EventMention others = session.execute(new MarkEvent(RichCorpus.BUDI, "Meet", Extent.of(13, 20)));

    @BeforeEach
    void open() {
        window.with(session);
        window.goInto("Contact", "Meet");
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.failures).isEmpty();
    }

    @AfterAll
    static void leaveNoDisplay() {
        org.eclipse.swt.widgets.Display.getDefault().dispose();
    }

    private List<String> types() {
        return List.of(first.getType(), second.getType(), others.getType());
    }

    private void split(Consumer<Shell> inside) {
        window.inDialog(
                () -> {
                    Menu menu = window.tree().control().getMenu();
                    menu.notifyListeners(SWT.Show, new Event());
                    List.of(menu.getItems()).stream()
                            .filter(item -> item.getText().equals("Split…"))
                            .findFirst()
                            .orElseThrow()
                            .notifyListeners(SWT.Selection, new Event());
                },
                inside);
    }

    private static List<Combo> combos(Shell dialog) {
        return EditorWindow.all(dialog)
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .toList();
    }

    private static void branch(Shell dialog, int row, String into, String when) {
        List<Text> ids = EditorWindow.all(dialog)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        ids.get(row).setText(into);
        Combo sort = combos(dialog).get(3 * row);
        sort.select(sort.indexOf(when));
        sort.notifyListeners(SWT.Selection, new Event());
    }

    private void push(Shell dialog, String text) {
        Button button = window.button(dialog, text);
        assertThat(button.isEnabled()).as(text).isTrue();
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void decide(Shell dialog, Consumer<RowTable> inside) {
        window.inDialogOf(dialog, () -> push(dialog, "Decide one by one…"), nested -> {
            RowTable table = EditorWindow.table(nested);
            window.until("the uses are listed", () -> table.rows().size() > 0);
            inside.accept(table);
            push(nested, "Keep decisions");
        });
    }

    private void confirm(Shell dialog) {
        window.until(
                "it has been looked at", () -> window.button(dialog, "Split").isEnabled());
        push(dialog, "Split");
    }

    private static List<String> column(RowTable table, int column) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> table.rows().at(row).cells().get(column))
                .toList();
    }

    @Test
    void given_a_type_when_digits_decide_about_its_annotations_then_each_gets_its_own_and_one_undo_takes_all_back() {
        split(dialog -> {
            branch(dialog, 0, "Visit", ONE_BY_ONE);
            branch(dialog, 1, "Summit", ONE_BY_ONE);
            assertThat(window.labels(dialog)).contains("Decide which annotations become Visit.");
            decide(dialog, table -> {
                assertThat(column(table, 1))
                        .allMatch(text -> text.contains("["))
                        .hasSize(3);
                window.press('1');
                window.press('2');
                assertThat(table.selected()).as("a digit goes on").isEqualTo(2);
                assertThat(column(table, 0)).containsExactly("Visit", "Summit", "by the conditions");
            });
            assertThat(window.labels(dialog)).contains("2 decided one by one");
            confirm(dialog);
        });
        assertThat(types()).containsExactly("Visit", "Summit", "Meet");
        session.history().undo();
        assertThat(types()).containsOnly("Meet");
    }

    @Test
    void given_a_condition_for_the_rest_when_one_is_to_stay_then_what_was_decided_goes_before_the_condition() {
        split(dialog -> {
            branch(dialog, 0, "Visit", ONE_BY_ONE);
            branch(dialog, 1, "Summit", "all the rest");
            decide(dialog, table -> {
                window.press('1');
                window.press('3');
                assertThat(column(table, 0)).containsExactly("Visit", "stays Meet", "by the conditions");
            });
            confirm(dialog);
        });
        assertThat(types()).containsExactly("Visit", "Meet", "Summit");
    }

    @Test
    void
            given_a_filter_when_ctrl_and_a_digit_are_pressed_then_all_that_are_shown_are_decided_and_zero_takes_one_back() {
        split(dialog -> {
            branch(dialog, 0, "Visit", ONE_BY_ONE);
            branch(dialog, 1, "Summit", ONE_BY_ONE);
            decide(dialog, table -> {
                Text filter = window.find(table.control().getShell(), Text.class, any -> true);
                filter.setText("ani");
                assertThat(table.rows().size()).isEqualTo(2);
                window.press(SWT.CTRL, '1');
                filter.setText("");
                assertThat(column(table, 0)).containsExactly("Visit", "Visit", "by the conditions");
                window.press('0');
                assertThat(column(table, 0)).containsExactly("by the conditions", "Visit", "by the conditions");
                window.press(SWT.END);
                window.press('2');
            });
            confirm(dialog);
        });
        assertThat(types()).containsExactly("Meet", "Visit", "Summit");
    }
}
