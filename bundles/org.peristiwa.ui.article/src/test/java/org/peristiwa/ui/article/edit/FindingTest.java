package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.DemoEditing;

/** Finding, going to a place, and marking every occurrence, on real widgets. Needs a display. */
class FindingTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final CorpusSession session = DemoArticle.open();
    private final List<String> warnings = new ArrayList<>();
    private final String text = session.text(DemoCorpus.KEY.article()).content();
    private ArticleEditing editing;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 900);
        editing = DemoEditing.open(shell, session, DemoCorpus.KEY, warnings::add);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(
                        Stream.of(control), Stream.of(parent.getChildren()).flatMap(FindingTest::all))
                : Stream.of(control);
    }

    private <C extends Control> C only(Shell in, Class<C> kind, int index) {
        return all(in).filter(kind::isInstance)
                .map(kind::cast)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private String selected() {
        return editing.desk()
                .caret()
                .selection()
                .map(span -> text.substring(span.begin(), span.end()))
                .orElse("");
    }

    private int place() {
        return editing.desk().caret().selection().map(Span::begin).orElse(-1);
    }

    private static void press(Control control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void given_words_when_found_then_the_first_behind_the_caret_is_selected_and_enter_goes_round() {
        editing.actions().perform(EditorAction.FIND);
        Text field = only(shell, Text.class, 0);
        field.setText("sanksi");
        int first = text.indexOf("sanksi");
        int second = text.indexOf("sanksi", first + 1);
        until(() -> place() == first);
        press(field, SWT.CR);
        assertThat(place()).isEqualTo(second);
        press(field, SWT.CR);
        assertThat(place()).isEqualTo(first);
        assertThat(only(shell, Label.class, 0).getText()).isEqualTo("1 of 2, from the other end");
        editing.actions().perform(EditorAction.FIND_PREVIOUS);
        assertThat(place()).isEqualTo(second);
        press(field, SWT.ESC);
        assertThat(field.getParent().isVisible()).isFalse();
        assertThat(selected()).as("the place stays selected").isEqualTo("sanksi");
    }

    @Test
    void given_no_expression_when_looked_for_then_the_bar_says_what_is_wrong() {
        editing.actions().perform(EditorAction.FIND);
        only(shell, Button.class, 3).setSelection(true);
        only(shell, Text.class, 0).setText("(");
        until(() -> only(shell, Label.class, 0).getText().startsWith("Not a regular expression"));
        assertThat(selected()).isEmpty();
    }

    @Test
    void given_what_is_nowhere_when_looked_for_then_the_bar_says_so_and_the_caret_stays() {
        editing.desk().caret().moveTo(7);
        editing.actions().perform(EditorAction.FIND);
        only(shell, Text.class, 0).setText("nirwana");
        until(() -> only(shell, Label.class, 0).getText().equals("Not found"));
        assertThat(editing.desk().caret().caret()).isEqualTo(7);
    }

    private void goTo(String typed) {
        editing.actions().perform(EditorAction.GO_TO);
        Text field = all(editing.desk().view().canvas())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
        field.setText(typed);
        press(field, SWT.CR);
    }

    @Test
    void given_the_beginning_of_a_mention_when_gone_to_then_it_is_picked() {
        goTo("kedua");
        assertThat(editing.desk().caret().caret()).isEqualTo(text.indexOf("Keduanya"));
        assertThat(editing.desk().mention()).containsInstanceOf(EntityMention.class);
    }

    @Test
    void given_a_type_when_gone_to_then_its_first_event_is_picked() {
        goTo("sign agr");
        assertThat(editing.desk().caret().caret()).isEqualTo(text.indexOf("menandatangani"));
    }

    @Test
    void given_a_number_when_gone_to_then_the_caret_stands_at_the_begin_of_that_sentence() {
        goTo("2");
        assertThat(editing.desk().caret().caret())
                .isEqualTo(session.segmentation(DemoCorpus.KEY.article())
                        .sentences()
                        .get(1)
                        .begin());
    }

    private void markAll(Consumer<Shell> inDialog) {
        InDialog.during(() -> editing.actions().perform(EditorAction.MARK_ALL), shell, inDialog);
    }

    private Button ok(Shell dialog) {
        return all(dialog)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Mark"))
                .findFirst()
                .orElseThrow();
    }

    private long marked(String word) {
        return editing.desk().index().mentions().stream()
                .filter(mention -> text.substring(
                                mention.getExtent().begin(), mention.getExtent().end())
                        .equals(word))
                .count();
    }

    @Test
    void given_a_marked_word_when_every_occurrence_is_marked_then_the_others_are_in_one_step_and_it_is_not_twice() {
        int at = text.indexOf("Bandung");
        editing.desk().caret().moveTo(at + 1);
        int places = text.split("perusahaan", -1).length - 1;
        assertThat(places).isGreaterThan(1);
        markAll(dialog -> {
            only(dialog, Text.class, 0).setText("perusahaan");
            until(() -> ok(dialog).isEnabled());
            ok(dialog).notifyListeners(SWT.Selection, new Event());
        });
        assertThat(marked("perusahaan")).isEqualTo(places);
        session.history().undo();
        assertThat(marked("perusahaan")).isZero();
        assertThat(marked("Bandung")).isEqualTo(1);
    }

    @Test
    void given_hits_when_looked_at_then_those_that_are_marked_already_cannot_be_ticked() {
        Hits hits = Hits.find(
                session,
                DemoCorpus.KEY,
                false,
                "Norwegia",
                true,
                org.peristiwa.model.schema.FillerKind.ENTITY,
                org.peristiwa.edit.bulk.BulkProgress.NONE);
        long already = marked("Norwegia");
        assertThat(already).isPositive();
        assertThat(hits.size() - hits.chosenCount()).isEqualTo((int) already);
        for (int i = 0; i < hits.size(); i++) {
            boolean locked = hits.at(i).mark() == org.peristiwa.ui.rows.Row.Mark.LOCKED;
            int before = hits.chosenCount();
            hits.toggle(i);
            assertThat(hits.chosenCount()).isEqualTo(locked ? before : before - 1);
        }
        assertThat(hits.chosen()).isEmpty();
    }
}
