package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.ui.Settings;

/** Help > Keyboard: keys are changed, kept, and changed back. */
class KeysDialogTest {

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @Test
    void given_a_command_when_it_gets_another_key_then_that_key_does_it_until_it_is_reset() {
        EditorDesk desk = EditorDesk.open(workbench, folder.resolve("corpus"));
        bind("Mark event…", 'm');
        assertThat(said()).contains("M is taken").contains("Mark entity…");
        Button change = button("Change");
        assertThat(workbench.onScreen(change::isEnabled)).isFalse();
        press('g');
        assertThat(said()).contains("G is free");
        push("Change");
        workbench.screenshot("keys-dialog");
        // Escape is a key like any other to the field
        push("Close");
        workbench.untilNoDialog();
        desk.untilKeyboard();
        assertThat(workbench.service(Settings.class).lines("keys.changed"))
                .containsExactly("org.peristiwa.article.key.markEvent0\tG");
        keys.press('g').type("meet").press(SWT.CR);
        workbench.until("the new key marks an event", () -> desk.events().size() == 1);

        keys.press(SWT.CTRL, SWT.SHIFT, 'l');
        workbench.untilDialog("Keyboard");
        push("Reset all");
        push("Close");
        workbench.untilNoDialog();
        desk.untilKeyboard();
        assertThat(workbench.service(Settings.class).lines("keys.changed")).isEmpty();
        desk.untilKeyboard();
        keys.press(SWT.CTRL, 'z');
        workbench.until("the event is gone", () -> desk.events().isEmpty());
        keys.press('e').type("meet").press(SWT.CR);
        workbench.until("the old key marks an event", () -> desk.events().size() == 1);
    }

    private Shell dialog() {
        return workbench.dialogs().get(0);
    }

    private void bind(String command, char key) {
        keys.press(SWT.CTRL, SWT.SHIFT, 'l');
        workbench.untilDialog("Keyboard");
        workbench.onScreen(() -> {
            Table table = (Table) EditorDesk.all(dialog())
                    .filter(Table.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            TableItem item = Arrays.stream(table.getItems())
                    .filter(one -> one.getText(1).equals(command))
                    .findFirst()
                    .orElseThrow();
            table.setSelection(item);
            table.notifyListeners(SWT.Selection, new Event());
            return item;
        });
        press(key);
    }

    private void press(char key) {
        workbench.onScreen(() -> EditorDesk.all(dialog())
                .filter(Text.class::isInstance)
                .findFirst()
                .orElseThrow()
                .setFocus());
        keys.press(key);
    }

    private String said() {
        return workbench.onScreen(() -> EditorDesk.all(dialog())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> text.contains(" is "))
                .findFirst()
                .orElse(""));
    }

    private Button button(String label) {
        return (Button) workbench.onScreen(() -> EditorDesk.all(dialog())
                .filter(control ->
                        control instanceof Button button && button.getText().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private void push(String label) {
        Button button = button(label);
        workbench.onScreen(() -> {
            button.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }
}
