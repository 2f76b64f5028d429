package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.SetConfidence;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;

/** File > Export: what comes of settings is seen before anything is written. */
class ExportDialogTest {

    private static final String JSON = "Peristiwa JSON";
    private static final String BRAT = "brat standoff";

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        workbench.onScreen(() -> {
            workbench.session().execute(new MarkEntity(SmallCorpus.LAYER, "PER", Extent.of(0, 4), MentionLevel.NAM));
            EventMention meet =
                    workbench.session().execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", Extent.of(5, 12)));
            workbench.session().execute(new SetConfidence(meet, 0.5));
            workbench.session().saveAll();
            return meet;
        });
    }

    @AfterEach
    void backToEnglishAndLight() {
        for (int i = 0; i < 3 && !workbench.dialogs().isEmpty(); i++) {
            keys.press(SWT.ESC);
            workbench.pause(200);
        }
        workbench.untilNoDialog();
        workbench.onScreen(() -> {
            workbench.service(Language.class).switchTo(Locale.ENGLISH);
            workbench.service(Theme.class).switchTo(Theme.Mode.LIGHT);
            return true;
        });
    }

    private OpenDialog dialog() {
        return OpenDialog.byMenu(workbench, "File", "Export…", "Export");
    }

    @Test
    void given_a_format_when_it_is_chosen_then_the_first_article_and_what_is_lost_are_seen_and_follow_the_settings() {
        OpenDialog dialog = dialog();
        dialog.select(BRAT);
        dialog.untilSaid("Contact_Meet 5 12\tbertemu");
        workbench.until("what brat loses is listed", () -> dialog.rows() > 0);
        workbench.screenshot("export-brat");
        dialog.select(JSON);
        dialog.untilSaid("Nothing is lost.");
        assertThat(dialog.pane()).contains("Dian bertemu Anan di Jakarta.");
        assertThat(dialog.labels()).contains("Keeps everything.");
        dialog.type("Articles from", "yesterday");
        dialog.untilSaid("A day is written like 2024-03-21, not “yesterday”.");
        assertThat(dialog.isEnabled("Export")).isFalse();
        dialog.type("Articles from", "2024-01-01");
        dialog.untilSaid("No article has what is chosen.");
        dialog.type("Articles from", "");
        dialog.type("Types", "PER");
        dialog.untilSaid("\"PER\"");
        assertThat(dialog.pane()).doesNotContain("\"Contact.Meet\"");
    }

    @Test
    void given_settings_when_saved_as_a_recipe_and_exported_then_both_are_there_and_the_dialog_remembers_them()
            throws IOException {
        OpenDialog dialog = dialog();
        dialog.select(JSON);
        dialog.click("Refuse if anything would be lost");
        dialog.untilSaid("Nothing is lost.");
        dialog.push("Save as…");
        workbench.untilDialog("Save as recipe");
        new OpenDialog(workbench, "Save as recipe").type("Name", "for training");
        new OpenDialog(workbench, "Save as recipe").untilSaid("The name has letters");
        new OpenDialog(workbench, "Save as recipe").type("Name", "latih");
        keys.press(SWT.CR);
        new OpenDialog(workbench, "Save as recipe").untilClosed();
        workbench.until("the recipe is in the list", () -> dialog.offers("latih"));
        assertThat(Files.readString(folder.resolve("corpus/recipes/latih.json")))
                .contains("\"format\" : \"json\"", "\"strict\" : true");

        dialog.type("Folder", folder.resolve("out").toString());
        workbench.until("it can be exported", () -> dialog.isEnabled("Export"));
        dialog.push("Export");
        dialog.untilClosed();
        workbench.until("the export is there", () -> Files.exists(folder.resolve("out/SHA256SUMS")));

        OpenDialog again = dialog();
        assertThat(workbench.onScreen(() -> again.comboWith(JSON).getText())).isEqualTo(JSON);
        assertThat(workbench.onScreen(() -> again.fieldBehind("Folder").getText()))
                .isEqualTo(folder.resolve("out").toString());
        again.select(BRAT);
        again.select("latih");
        assertThat(workbench.onScreen(() -> again.comboWith(JSON).getText())).isEqualTo(JSON);
        assertThat(workbench.onScreen(again.button("Refuse if anything would be lost")::getSelection))
                .isTrue();
    }

    @Test
    void given_a_damaged_recipe_when_it_is_chosen_then_the_dialog_says_where_it_is_wrong() throws IOException {
        Path file = folder.resolve("corpus/recipes/rusak.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\n  \"recipe\" : 1,\n");
        OpenDialog dialog = dialog();
        dialog.select("rusak");
        dialog.untilSaid("rusak.json:");
        assertThat(dialog.isEnabled("Export")).isFalse();
    }

    @Test
    void given_indonesian_and_the_dark_theme_then_the_dialog_speaks_and_looks_so() {
        workbench.onScreen(() -> {
            workbench.service(Language.class).switchTo(Locale.forLanguageTag("id"));
            workbench.service(Theme.class).switchTo(Theme.Mode.DARK);
            return true;
        });
        workbench.pause(500);
        OpenDialog dialog = OpenDialog.byMenu(workbench, "Berkas", "Ekspor…", "Ekspor");
        dialog.untilSaid("hilang");
        workbench.pause(1500);
        workbench.screenshot("export-indonesian-dark");
        assertThat(dialog.labels()).contains("Resep", "Artikel pertama", "Lapisan milik");
    }
}
