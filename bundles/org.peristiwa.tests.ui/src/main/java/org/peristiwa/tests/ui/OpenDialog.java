package org.peristiwa.tests.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A dialog that stands open, its controls found by what they say. */
record OpenDialog(Workbench workbench, String title) {

    /** Chooses an entry of the menu bar and waits for the dialog that it opens. */
    static OpenDialog byMenu(Workbench workbench, String menu, String entry, String title) {
        workbench.start(() -> choose(item(workbench.window().getMenuBar(), menu).getMenu(), entry));
        workbench.untilDialog(title);
        return new OpenDialog(workbench, title);
    }

    private static void choose(Menu menu, String entry) {
        menu.notifyListeners(SWT.Show, new Event());
        item(menu, entry).notifyListeners(SWT.Selection, new Event());
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems())
                .filter(item -> plain(item).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(MenuItem item) {
        return item.getText().replaceAll("\t.*", "").replace("&", "");
    }

    Shell shell() {
        return workbench.dialogs().stream()
                .filter(shell -> workbench.onScreen(shell::getText).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
        Shell shell = shell();
        return workbench.onScreen(() -> EditorDesk.all(shell)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such " + type.getSimpleName())));
    }

    Button button(String text) {
        return find(Button.class, button -> button.getText().equals(text));
    }

    void push(String text) {
        Button button = button(text);
        workbench.start(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Checks or unchecks, as a click would. */
    void click(String text) {
        Button button = button(text);
        workbench.onScreen(() -> {
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    boolean isEnabled(String buttonText) {
        Button button = button(buttonText);
        return workbench.onScreen(button::isEnabled);
    }

    /** The combo that has this entry. */
    Combo comboWith(String entry) {
        return find(Combo.class, combo -> List.of(combo.getItems()).contains(entry));
    }

    /** Whether a combo has this entry. */
    boolean offers(String entry) {
        return EditorDesk.all(shell())
                .anyMatch(control -> control instanceof Combo combo
                        && List.of(combo.getItems()).contains(entry));
    }

    void select(String entry) {
        Combo combo = comboWith(entry);
        workbench.onScreen(() -> {
            combo.select(combo.indexOf(entry));
            combo.notifyListeners(SWT.Selection, new Event());
            return true;
        });
    }

    /** The field that stands behind a label, or in the group that does. */
    Text fieldBehind(String label) {
        return workbench.onScreen(() -> {
            List<Control> all = EditorDesk.all(shell()).toList();
            int at = 0;
            while (!(all.get(at) instanceof Label text && text.getText().equals(label))) {
                at++;
            }
            return all.stream()
                    .skip(at)
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
    }

    void type(String label, String text) {
        Text field = fieldBehind(label);
        workbench.onScreen(() -> {
            field.setText(text);
            return true;
        });
    }

    /** The text of the pane in which a file is looked at. */
    String pane() {
        Text pane =
                find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && (text.getStyle() & SWT.READ_ONLY) != 0);
        return workbench.onScreen(pane::getText);
    }

    int rows() {
        Table table = find(Table.class, any -> true);
        return workbench.onScreen(table::getItemCount);
    }

    /** All that labels say. */
    List<String> labels() {
        Shell shell = shell();
        return workbench.onScreen(() -> Stream.of(shell)
                .flatMap(EditorDesk::all)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isBlank())
                .toList());
    }

    void untilSaid(String part) {
        workbench.until("the dialog says " + part, () -> EditorDesk.all(shell())
                .anyMatch(control -> (control instanceof Label label
                                && label.getText().contains(part))
                        || (control instanceof Text text && text.getText().contains(part))));
    }

    void untilClosed() {
        workbench.until("the dialog " + title + " is closed", () -> workbench.dialogs().stream()
                .noneMatch(shell -> shell.getText().equals(title)));
    }
}
