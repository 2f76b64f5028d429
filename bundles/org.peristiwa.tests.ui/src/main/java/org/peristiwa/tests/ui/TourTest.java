package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.Selected;

/** The guided tour, walked by the keys that it names, and the page that offers it. */
class TourTest {

    private static final int PATIENCE = 60;

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void openACorpusOfTheUser() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        before = location();
    }

    @AfterEach
    void leave() {
        if (sees("Leave the tour (Esc)") || sees("End the tour (Esc)")) {
            click(sees("Leave the tour (Esc)") ? "Leave the tour (Esc)" : "End the tour (Esc)");
        }
    }

    private String location() {
        return workbench.onScreen(() -> workbench
                .service(OpenCorpus.class)
                .session()
                .map(CorpusSession::location)
                .orElse(""));
    }

    private boolean sees(String words) {
        return workbench.onScreen(() ->
                EditorDesk.all(workbench.window()).anyMatch(control -> control.isVisible() && says(control, words)));
    }

    private static boolean says(Control control, String words) {
        return (control instanceof Label label && label.getText().equals(words))
                || (control instanceof Button button && button.getText().equals(words))
                || (control instanceof Link link && link.getText().contains(words));
    }

    private void untilSeen(String words) {
        workbench.until("“" + words + "” is seen", () -> EditorDesk.all(workbench.window())
                .anyMatch(c -> c.isVisible() && says(c, words)));
    }

    private void click(String words) {
        workbench.onScreen(() -> {
            Button button = (Button) EditorDesk.all(workbench.window())
                    .filter(control -> control instanceof Button && says(control, words))
                    .findFirst()
                    .orElseThrow();
            button.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    private int caret() {
        return workbench.onScreen(() -> workbench
                .service(CorpusSelection.class)
                .current()
                .map(Selected::caretOffset)
                .orElse(-1));
    }

    private void caretTo(int offset) {
        int key = caret() < offset ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
        for (int i = 0; i < PATIENCE && caret() != offset; i++) {
            keys.press(SWT.CTRL, key);
        }
        assertThat(caret()).isEqualTo(offset);
    }

    private void untilBack() {
        workbench.until("what was open before is open again", () -> workbench
                .service(OpenCorpus.class)
                .session()
                .filter(session -> session.location().equals(before))
                .isPresent());
    }

    private void begin() {
        workbench.command("tour", Map.of());
        untilSeen("Find the word that tells the event");
        workbench.until("the text has the keyboard", () -> {
            Control focus = workbench.display().getFocusControl();
            return focus != null && focus.getClass() == Canvas.class;
        });
        workbench.pause(300);
    }

    @Test
    void given_the_keys_that_the_tour_names_when_each_is_pressed_then_it_goes_on_by_itself_to_its_end() {
        begin();
        assertThat(location()).isNotEqualTo(before);
        String text = workbench.onScreen(
                () -> workbench.session().text("rapat-jakarta").content());
        int met = text.indexOf("bertemu");
        keys.press(SWT.CTRL, SWT.HOME);
        workbench.screenshot("tour-begin");
        caretTo(met);
        untilSeen("Mark the event");
        keys.press('e').type("meet").press(SWT.CR);
        untilSeen("Mark who was there");
        caretTo(text.indexOf("Dian"));
        keys.repeat(2, SWT.SHIFT, SWT.ARROW_RIGHT).press('m').type("person").press(SWT.CR);
        untilSeen("Give the event its participant");
        caretTo(met);
        keys.press('r').type("part").press(SWT.CR).press('f');
        untilSeen("Take a step back");
        workbench.screenshot("tour-participant");
        keys.press(SWT.CTRL, 'z');
        untilSeen("And forward again");
        keys.press(SWT.CTRL, 'y');
        untilSeen("Let the program remember");
        keys.press(SWT.CTRL, SWT.END);
        caretTo(text.lastIndexOf("bertemu"));
        workbench.pause(1_000);
        workbench.screenshot("tour-suggestion");
        keys.press(SWT.CTRL, ' ');
        untilSeen("That is how it goes");
        keys.press(SWT.ESC);
        untilBack();
        assertThat(sees("That is how it goes")).isFalse();
    }

    @Test
    void given_the_panel_then_steps_are_skipped_and_stepped_back_and_escape_leaves() {
        begin();
        click("Skip");
        untilSeen("Mark the event");
        click("Skip");
        untilSeen("Mark who was there");
        click("Back");
        untilSeen("Mark the event");
        workbench.pause(300);
        keys.press(SWT.ESC);
        untilBack();
    }

    @Test
    void given_a_tour_then_its_copy_of_the_sample_is_in_no_list_of_corpora_and_the_users_own_is_not_touched() {
        begin();
        Path copy = Path.of(location());
        ProductFolders folders = workbench.service(ProductFolders.class);
        assertThat(copy.startsWith(folders.cache())).isTrue();
        workbench.command("tour", Map.of());
        workbench.pause(1_000);
        untilSeen("Find the word that tells the event");
        keys.press(SWT.ESC);
        untilBack();
        assertThat(workbench.onScreen(() -> workbench.service(OpenCorpus.class).recent()))
                .doesNotContain(copy);
    }

    @Test
    void given_the_help_menu_when_welcome_is_chosen_then_the_page_offers_what_to_begin_with() {
        workbench.command("welcome", Map.of());
        untilSeen("Welcome to Peristiwa");
        assertThat(sees("Take the tour")).isTrue();
        assertThat(sees("Open the sample corpus")).isTrue();
        assertThat(sees("New corpus…")).isTrue();
        assertThat(sees("Open a corpus…")).isTrue();
        workbench.screenshot("welcome");
    }
}
