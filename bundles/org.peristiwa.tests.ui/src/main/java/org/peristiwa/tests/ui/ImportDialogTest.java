package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File > Import: the first article is seen before anything comes in. */
class ImportDialogTest {

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        for (int i = 0; i < 3 && !workbench.dialogs().isEmpty(); i++) {
            keys.press(SWT.ESC);
            workbench.pause(200);
        }
        workbench.untilNoDialog();
    }

    private Path brat(String annotations) throws IOException {
        Path brat = Files.createDirectories(folder.resolve("brat"));
        Files.writeString(brat.resolve("tamu.txt"), "Budi datang ke Bandung.\n");
        Files.writeString(brat.resolve("tamu.ann"), annotations);
        return brat;
    }

    @Test
    void given_files_when_chosen_then_the_first_article_is_seen_and_then_comes_in() throws IOException {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        Path brat = brat("T1\tPER 0 4\tBudi\nT2\tGPE 15 22\tBandung\n");
        OpenDialog dialog = OpenDialog.byMenu(workbench, "File", "Import…", "Import");
        dialog.untilSaid("Choose files or a folder to see the first article.");
        dialog.type("Files and folders", brat.toString());
        dialog.untilSaid("Budi datang ke Bandung.");
        assertThat(dialog.labels()).contains("First article: tamu · en", "2 entity mentions");
        workbench.screenshot("import-brat");
        dialog.push("Import");
        dialog.untilClosed();
        workbench.until(
                "the article is there",
                () -> workbench.session().article("tamu").isPresent());
    }

    @Test
    void given_a_wrong_line_when_it_is_not_to_be_skipped_then_the_place_is_told_and_else_it_is_listed()
            throws IOException {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        Path brat = brat("T1\tPER 0 4\tBudi\nT2\tGPE 15 99\tBandung\n");
        OpenDialog dialog = OpenDialog.byMenu(workbench, "File", "Import…", "Import");
        dialog.type("Files and folders", brat.toString());
        dialog.untilSaid("tamu.ann:2");
        dialog.click("Skip what is wrong and list it");
        dialog.untilSaid("1 entity mention");
        workbench.until("what is skipped is listed", () -> dialog.rows() == 1);
        dialog.push("Import");
        workbench.untilDialog("What the import could not keep");
        assertThat(workbench.session().article("tamu")).isPresent();
    }
}
