package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.jobs.LongWork;

/** File > Import and File > Export, stopped in the middle with the button at the foot of the window. */
class StoppedExchangeTest {

    private static final int ARTICLES = 4_000;
    private static final String SENTENCES = "Budi bertemu Wati di Jakarta. ".repeat(40);

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
    }

    @AfterEach
    void close() {
        for (int i = 0; i < 3 && !workbench.dialogs().isEmpty(); i++) {
            keys.press(SWT.ESC);
            workbench.pause(200);
        }
        workbench.untilNoDialog();
    }

    private static Stream<Control> within(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Composite inner ? within(inner) : Stream.empty()));
    }

    private Optional<ToolItem> stopButton() {
        return within(workbench.window())
                .filter(ToolBar.class::isInstance)
                .filter(Control::isVisible)
                .flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
                .filter(item -> "Cancel".equals(item.getToolTipText()))
                .findFirst();
    }

    /** The button stops what has begun first, and new articles are being checked. */
    private void untilNothingElseRuns() {
        LongWork work = workbench.service(LongWork.class);
        workbench.until("the articles have been checked", () -> work.running().isEmpty());
    }

    /** Stops the work as soon as it has got somewhere. */
    private void stopInTheMiddle(String name) {
        LongWork work = workbench.service(LongWork.class);
        workbench.until("the work has begun and is stopped", () -> {
            Optional<ToolItem> button = stopButton();
            boolean isUnderWay = work.running().stream()
                    .anyMatch(running -> running.name().startsWith(name) && running.percent() > 0);
            if (button.isEmpty() || !isUnderWay) {
                return false;
            }
            button.get().notifyListeners(SWT.Selection, new Event());
            return true;
        });
        workbench.until("the work has stopped", () -> work.running().isEmpty());
    }

    private void untilFootSays(String text) {
        workbench.until("the foot of the window says " + text, () -> within(workbench.window())
                .anyMatch(control ->
                        control instanceof CLabel label && label.getText().contains(text)));
    }

    @Test
    void given_a_long_import_when_stopped_in_the_middle_then_the_corpus_is_as_before_and_the_window_says_so()
            throws IOException {
        Path brat = Files.createDirectories(folder.resolve("brat"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(brat.resolve("a" + i + ".txt"), SENTENCES);
            Files.writeString(brat.resolve("a" + i + ".ann"), "T1\tPER 0 4\tBudi\n");
        }
        OpenDialog dialog = OpenDialog.byMenu(workbench, "File", "Import…", "Import");
        dialog.type("Files and folders", brat.toString());
        dialog.untilSaid("1 entity mention");
        dialog.push("Import");
        stopInTheMiddle("Importing");
        untilFootSays("Import cancelled; nothing was imported");
        workbench.screenshot("import-cancelled");

        CorpusSession session = workbench.session();
        boolean isUnchanged =
                workbench.onScreen(() -> session.corpus().getArticles().size() == 1 && !session.hasUnsavedChanges());
        assertThat(isUnchanged).isTrue();
        assertThat(folder.resolve("corpus/articles")).isDirectoryNotContaining("glob:**/a*.txt");
    }

    @Test
    void given_a_long_export_when_stopped_in_the_middle_then_nothing_is_left_and_the_window_says_so()
            throws IOException {
        workbench.prepare(() -> {
            for (int i = 0; i < ARTICLES / 2; i++) {
                ArticleDetails details = ArticleDetails.titled("Berita " + i, "id");
                workbench.session().execute(new AddArticle("berita-" + i, details, new ArticleText(SENTENCES)));
            }
            workbench.session().saveAll();
            return true;
        });
        Path out = Files.createDirectories(folder.resolve("out"));
        OpenDialog dialog = OpenDialog.byMenu(workbench, "File", "Export…", "Export");
        dialog.select("Peristiwa JSON");
        dialog.untilSaid("Nothing is lost.");
        dialog.type("Folder", out.resolve("json").toString());
        workbench.until("it can be exported", () -> dialog.isEnabled("Export"));
        untilNothingElseRuns();
        dialog.push("Export");
        stopInTheMiddle("Exporting");
        untilFootSays("Export cancelled; nothing was written");
        workbench.screenshot("export-cancelled");
        assertThat(out).isEmptyDirectory();
    }
}
