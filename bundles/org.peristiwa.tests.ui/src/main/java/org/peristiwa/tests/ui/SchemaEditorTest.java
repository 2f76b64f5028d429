package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.WorkbenchIds;
import org.peristiwa.ui.rows.RowTable;

/** The editor of the schema in the workbench, by real keys. */
class SchemaEditorTest {

    private static final String PART = "org.peristiwa.part.schema";
    private static final String PROTECTED = "write-protected";

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @AfterEach
    void closeEditor() {
        workbench.onScreen(() -> {
            if (parts().findPart(PART) != null) {
                parts().hidePart(part());
            }
            return true;
        });
    }

    private EPartService parts() {
        MWindow window = (MWindow) workbench
                .application()
                .getContext()
                .get(EModelService.class)
                .find(WorkbenchIds.WINDOW, workbench.application());
        return window.getContext().get(EPartService.class);
    }

    private MPart part() {
        return parts().findPart(PART);
    }

    private <T> T inView(Function<Stream<Control>, T> question) {
        return workbench.onScreen(() -> question.apply(EditorDesk.all((Control) part().getWidget())));
    }

    private boolean isOpen() {
        MPart part = parts().findPart(PART);
        return part != null && part.getWidget() instanceof Control control && control.isVisible();
    }

    private RowTable tree() {
        return inView(controls -> controls.flatMap(control -> RowTable.of(control).stream())
                .findFirst()
                .orElseThrow());
    }

    private int row(String name) {
        RowTable tree = tree();
        return workbench.onScreen(() -> IntStream.range(0, tree.rows().size())
                .filter(i -> tree.rows().at(i).cells().get(0).equals(name))
                .findFirst()
                .orElse(-1));
    }

    private String selected() {
        RowTable tree = tree();
        return tree.selected() < 0
                ? ""
                : tree.rows().at(tree.selected()).cells().get(0);
    }

    private void openByKeys() {
        keys.press(SWT.CTRL, SWT.SHIFT, 't');
        workbench.until("the editor is open", this::isOpen);
        workbench.until("the tree has the keyboard", () -> tree().control().isFocusControl());
    }

    /** Types a name on the tree, which narrows it, and goes to the first that fits. */
    private void find(String letters, String name) {
        keys.type(letters);
        keys.press(SWT.ARROW_DOWN);
        workbench.until(name + " is selected", () -> selected().equals(name));
    }

    private boolean says(String words) {
        return inView(controls -> controls.anyMatch(
                control -> control instanceof Label label && label.getText().contains(words)));
    }

    private EventType meet() {
        return workbench.session().types().eventType("Contact.Meet").orElseThrow();
    }

    @Test
    void given_an_article_when_the_schema_is_changed_by_keys_then_it_follows_and_undo_gives_it_back() {
        EditorDesk desk = EditorDesk.open(workbench, folder.resolve("corpus"));
        EventMention meeting = workbench.onScreen(() -> workbench
                .session()
                .execute(new MarkEvent(
                        SmallCorpus.LAYER,
                        "Contact.Meet",
                        Extent.of(desk.offset("bertemu"), desk.offset("bertemu") + "bertemu".length()))));
        openByKeys();
        find("meet", "Meet");
        keys.press(SWT.CR);
        keys.press(SWT.CTRL, 'a');
        keys.type("rapat");
        keys.press(SWT.CR);
        workbench.until("the type is called so", () -> selected().equals("rapat"));
        keys.press(SWT.CTRL, 'z');
        workbench.until("undo gives its name back", () -> selected().equals("Meet"));
        workbench.onScreen(() -> tree().control().setFocus());
        keys.press(SWT.F2);
        workbench.untilDialog("Rename Contact.Meet");
        keys.type("encounter");
        OpenDialog dialog = new OpenDialog(workbench, "Rename Contact.Meet");
        workbench.until("it has been looked at", () -> dialog.isEnabled("Rename"));
        assertThat(dialog.labels()).anyMatch(text -> text.contains("1 layer") && text.contains("1 type changed"));
        keys.press(SWT.CR);
        workbench.untilNoDialog();
        workbench.until("the annotation has followed", () -> meeting.getType().equals("encounter"));
        keys.press(SWT.CTRL, 'z');
        workbench.until("and undo takes it back", () -> meeting.getType().equals("Contact.Meet"));
        workbench.screenshot("schema-editor");
    }

    @Test
    void given_the_view_is_closed_then_show_view_brings_it_back_among_the_articles() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        workbench.onScreen(() -> {
            Menu menu = submenu(submenu(workbench.window().getMenuBar(), "Window"), "Show view");
            item(menu, "Schema").notifyListeners(SWT.Selection, new Event());
            return true;
        });
        workbench.until("the editor is open", this::isOpen);
        assertThat(row("Events")).isNotNegative();
        assertThat(workbench.onScreen(() -> part().getParent().getElementId())).isEqualTo(WorkbenchIds.STACK_EDITORS);
    }

    private static Menu submenu(Menu menu, String text) {
        Menu below = item(menu, text).getMenu();
        below.notifyListeners(SWT.Show, new Event());
        return below;
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems())
                .filter(item ->
                        item.getText().replaceAll("\t.*", "").replace("&", "").equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void given_a_schema_that_nobody_may_write_then_the_editor_says_so_and_changes_nothing_until_it_may()
            throws Exception {
        Path corpus = folder.resolve("corpus");
        SmallCorpus.open(workbench, corpus);
        Path schema = schemaOf(corpus);
        assertThat(schema.toFile().setWritable(false, false)).isTrue();
        openByKeys();
        find("meet", "Meet");
        workbench.until("it says so", () -> says(PROTECTED));
        List<Boolean> editable = inView(controls -> controls.filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> (text.getStyle() & SWT.SEARCH) == 0)
                .map(Text::getEditable)
                .distinct()
                .toList());
        assertThat(editable).containsExactly(false);
        List<Boolean> enabled = inView(controls -> controls.filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Rename…"))
                .map(Button::isEnabled)
                .toList());
        assertThat(enabled).containsExactly(false);
        keys.press(SWT.DEL);
        keys.press(SWT.INSERT);
        workbench.pause(300);
        assertThat(workbench.dialogs()).isEmpty();
        assertThat(meet()).isNotNull();
        assertThat(schema.toFile().setWritable(true)).isTrue();
        workbench.onScreen(() -> {
            parts().activate(parts().findPart("org.peristiwa.part.corpus"), true);
            parts().activate(part(), true);
            return true;
        });
        workbench.until("it may be changed again", () -> !says(PROTECTED));
    }

    private static Path schemaOf(Path corpus) throws Exception {
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(".peristiwa-schema"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
