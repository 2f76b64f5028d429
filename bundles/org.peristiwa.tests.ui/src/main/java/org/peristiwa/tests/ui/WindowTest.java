package org.peristiwa.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

class WindowTest {

    private final Workbench workbench = new Workbench();
    private final Keyboard keys = new Keyboard(workbench);

    @TempDir
    Path folder;

    @AfterEach
    void backToEnglishAndLight() {
        workbench.onScreen(() -> {
            workbench.service(Language.class).switchTo(Locale.ENGLISH);
            workbench.service(Theme.class).switchTo(Theme.Mode.LIGHT);
            return true;
        });
    }

    @Test
    void given_another_language_when_it_is_chosen_then_menus_and_tabs_speak_it_at_once() {
        assertThat(menus()).startsWith("File");
        workbench.onScreen(() -> {
            workbench.service(Language.class).switchTo(Locale.forLanguageTag("id"));
            return true;
        });
        workbench.until("the menus are Indonesian", () -> menus().contains("Berkas"));
        workbench.screenshot("indonesian");
        assertThat(menus()).doesNotContain("File", "Edit", "View", "Help");
    }

    private List<String> menus() {
        return workbench.onScreen(
                () -> Arrays.stream(workbench.window().getMenuBar().getItems())
                        .map(item -> item.getText().replace("&", ""))
                        .toList());
    }

    @Test
    void given_the_dark_theme_when_it_is_chosen_then_the_window_is_dark_at_once() {
        assertThat(background()).isNotEqualTo(panel());
        workbench.onScreen(() -> {
            workbench.service(Theme.class).switchTo(Theme.Mode.DARK);
            return true;
        });
        workbench.until("the window is dark", () -> background().equals(panel()));
        workbench.pause(300);
        workbench.screenshot("dark");
    }

    @Test
    void given_two_themes_chosen_one_right_after_the_other_then_every_widget_has_the_colours_of_the_last() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        workbench.pause(300);
        List<String> light = colours();
        workbench.onScreen(() -> {
            workbench.service(Theme.class).switchTo(Theme.Mode.DARK);
            workbench.service(Theme.class).switchTo(Theme.Mode.CONTRAST);
            return true;
        });
        workbench.pause(500);
        assertThat(colours()).hasSameSizeAs(light).doesNotContainAnyElementsOf(light);
        workbench.onScreen(() -> {
            workbench.service(Theme.class).switchTo(Theme.Mode.DARK);
            workbench.service(Theme.class).switchTo(Theme.Mode.LIGHT);
            return true;
        });
        workbench.pause(500);
        assertThat(colours()).isEqualTo(light);
    }

    /** The ground and ink of all that is seen. */
    private List<String> colours() {
        return workbench.onScreen(() -> seen(workbench.window())
                .map(control -> control + " " + control.getBackground() + " " + control.getForeground())
                .toList());
    }

    private static Stream<Control> seen(Control control) {
        Stream<Control> below = control instanceof Composite inner
                ? Arrays.stream(inner.getChildren()).flatMap(WindowTest::seen)
                : Stream.empty();
        return control.isVisible() ? Stream.concat(Stream.of(control), below) : Stream.empty();
    }

    private RGB background() {
        return workbench.onScreen(() -> workbench.window().getBackground().getRGB());
    }

    private static RGB panel() {
        return new RGB(0x26, 0x29, 0x2d);
    }

    @Test
    void given_unsaved_changes_when_the_corpus_is_closed_then_it_asks_and_escape_keeps_everything() {
        SmallCorpus.open(workbench, folder.resolve("corpus"));
        workbench.onScreen(
                () -> workbench.session().execute(new MarkEvent(SmallCorpus.LAYER, "Contact.Meet", Extent.of(5, 12))));
        workbench.start(() -> workbench.window().close());
        workbench.untilDialog("Unsaved changes");
        workbench.screenshot("unsaved");
        keys.press(SWT.ESC);
        workbench.untilNoDialog();
        assertThat(workbench.onScreen(() -> workbench.window().isVisible())).isTrue();
        assertThat(workbench.onScreen(() -> workbench.session().hasUnsavedChanges()))
                .isTrue();
        keys.press(SWT.CTRL, 'q');
        workbench.untilDialog("Unsaved changes");
        keys.press(SWT.ESC);
        workbench.untilNoDialog();
        assertThat(workbench.onScreen(() -> workbench.service(OpenCorpus.class).session()))
                .isPresent();
    }

    @Test
    void given_a_colour_of_the_theme_then_the_style_sheets_use_the_same() {
        assertThat(workbench.onScreen(() -> workbench.service(Theme.class).color(ThemeColor.PANEL)))
                .isEqualTo(background());
    }
}
