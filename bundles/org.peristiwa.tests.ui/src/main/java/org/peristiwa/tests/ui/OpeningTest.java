package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.SetLayerState;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.theme.Theme;

/** A corpus opened in the place of another. */
class OpeningTest {

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void twoCorpora() {
        first = folder.resolve("first");
        second = folder.resolve("second");
        SmallCorpus.open(workbench, second);
        SmallCorpus.open(workbench, first);
    }

    private void open(Path corpus) {
        workbench.command("openRecent", Map.of("folder", corpus.toString()));
    }

    private boolean isOpen(Path corpus) {
        return workbench
                .service(OpenCorpus.class)
                .session()
                .filter(session -> session.location().equals(corpus.toString()))
                .isPresent();
    }

    private boolean isUnsaved() {
        return workbench.onScreen(() -> workbench.session().hasUnsavedChanges());
    }

    @Test
    void given_unsaved_changes_when_another_is_opened_then_it_asks_and_escape_keeps_the_first_with_its_changes() {
        workbench.onScreen(
                () -> workbench.session().execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", Extent.of(5, 12))));
        open(second);
        workbench.untilDialog("Unsaved changes");
        keys.press(SWT.ESC);
        workbench.untilNoDialog();
        assertThat(isOpen(first)).isTrue();
        assertThat(isUnsaved()).isTrue();

        // The other has been let go of, and can be had
        keys.press(SWT.CTRL, 's');
        workbench.until("everything is saved", () -> !isUnsaved());
        open(second);
        workbench.until("the other is open", () -> isOpen(second));
    }

    @Test
    void given_a_folder_without_a_corpus_when_it_is_opened_then_that_is_said_and_the_first_stays_open()
            throws IOException {
        open(Files.createDirectory(folder.resolve("nothing")));
        workbench.untilDialog("This did not work");
        keys.press(SWT.ESC);
        workbench.untilNoDialog();
        assertThat(isOpen(first)).isTrue();
    }

    @Test
    void given_the_same_asked_for_twice_when_it_is_there_then_it_is_open_and_nothing_is_wrong() {
        open(second);
        open(second);
        workbench.until("it is open", () -> isOpen(second));
        workbench.pause(300);
        workbench.untilNoDialog();
        open(second);
        workbench.pause(300);
        assertThat(workbench.dialogs()).isEmpty();
    }

    @Test
    void given_finished_work_when_the_corpus_is_opened_then_its_tree_counts_it_and_does_so_in_another_theme() {
        workbench.onScreen(() -> {
            workbench.session().openLayer(SmallCorpus.LAYER);
            workbench.session().execute(new SetLayerState(SmallCorpus.LAYER, LayerState.DONE));
            workbench.session().saveAll();
            return true;
        });
        workbench.open(second);
        workbench.until("the second is seen", () -> tree().startsWith("gold  0/1"));
        workbench.open(first);
        workbench.until("the finished one is counted", () -> tree().startsWith("gold  1/1"));
        workbench.onScreen(() -> {
            workbench.service(Theme.class).switchTo(Theme.Mode.DARK);
            workbench.service(Theme.class).switchTo(Theme.Mode.LIGHT);
            return true;
        });
        workbench.pause(500);
        assertThat(tree()).startsWith("gold  1/1");
    }

    /** What the first line of the corpus says. */
    private String tree() {
        return workbench.onScreen(() -> EditorDesk.all(workbench.window())
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .filter(tree -> tree.isVisible() && tree.getItemCount() > 0)
                .findFirst()
                .map(tree -> tree.getItem(0).getText())
                .orElse(""));
    }
}
