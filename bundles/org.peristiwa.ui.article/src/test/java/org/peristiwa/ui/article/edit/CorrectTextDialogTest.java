package org.peristiwa.ui.article.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.text.Extent;
import org.peristiwa.ui.article.demo.DemoArticle;
import org.peristiwa.ui.article.demo.DemoCorpus;
import org.peristiwa.ui.article.demo.MemorySettings;
import org.peristiwa.ui.article.part.ArticleEditorPart;
import org.peristiwa.ui.internal.ScreenTheme;
import org.peristiwa.ui.messages.Messages;

/** Correcting the selected words by the dialog. */
class CorrectTextDialogTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final CorpusSession session = DemoArticle.open();
    private final List<String> warnings = new ArrayList<>();
    private final String text = session.text(DemoCorpus.KEY.article()).content();
    private final ArticleEditing editing = open();

    private ArticleEditing open() {
        shell.setLayout(new FillLayout());
        shell.setSize(900, 600);
        MemorySettings settings = new MemorySettings();
        return new ArticleEditing(
                shell,
                session,
                DemoCorpus.KEY,
                new Surroundings(
                        new Messages(ArticleEditorPart.class, () -> Locale.ENGLISH),
                        () -> Locale.ENGLISH,
                        new ScreenTheme(settings),
                        settings,
                        warnings::add),
                1);
    }

    @BeforeEach
    void show() {
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

    /** Opens the dialog on the first word of the text that is {@code word}, and does something in it. */
    private void correct(String word, Consumer<Shell> inDialog) {
        editing.desk().caret().moveTo(text.indexOf(word) + 1);
        InDialog.during(() -> editing.actions().perform(EditorAction.CORRECT_TEXT), shell, inDialog);
    }

    private static <C extends Control> List<C> all(Composite parent, Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    private static Text correction(Shell dialog) {
        return all(dialog, Text.class).get(1);
    }

    private static Button button(Shell dialog, String label) {
        return all(dialog, Button.class).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String now() {
        return session.text(DemoCorpus.KEY.article()).content();
    }

    private String word() {
        return text.substring(0, text.indexOf(' '));
    }

    @Test
    void given_a_word_when_its_correction_is_typed_and_confirmed_then_the_text_reads_so() {
        correct(word(), dialog -> {
            assertThat(correction(dialog).getText()).isEqualTo(word());
            assertThat(button(dialog, "Correct").getEnabled()).isFalse();
            correction(dialog).setText("Dewi");
            assertThat(button(dialog, "Correct").getEnabled()).isTrue();
            button(dialog, "Correct").notifyListeners(SWT.Selection, null);
        });
        assertThat(warnings).isEmpty();
        assertThat(now()).isEqualTo("Dewi" + text.substring(word().length()));
    }

    @Test
    void given_the_dialog_when_closed_then_nothing_has_changed() {
        correct(word(), dialog -> correction(dialog).setText("Dewi"));
        assertThat(now()).isEqualTo(text);
    }

    @Test
    void given_a_mention_of_the_word_when_it_is_to_go_then_letting_go_has_to_be_said() {
        session.execute(new MarkEntity(DemoCorpus.KEY, "Person", Extent.of(0, word().length())));
        correct(word(), dialog -> {
            correction(dialog).setText("");
            assertThat(button(dialog, "Correct").getEnabled()).isFalse();
            Button release = button(dialog, "Let go of annotations of which nothing is left");
            assertThat(release.isEnabled()).isTrue();
            release.setSelection(true);
            release.notifyListeners(SWT.Selection, null);
            button(dialog, "Correct").notifyListeners(SWT.Selection, null);
        });
        assertThat(now()).isEqualTo(text.substring(word().length()));
    }
}
