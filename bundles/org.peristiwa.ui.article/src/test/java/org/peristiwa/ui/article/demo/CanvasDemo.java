package org.peristiwa.ui.article.demo;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.edit.EditorAction;
import org.peristiwa.ui.article.edit.Surroundings;
import org.peristiwa.ui.article.part.ArticleEditorPart;
import org.peristiwa.ui.internal.ScreenTheme;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/**
 * Shows the canvas in a window of its own, without the workbench, with the workbench's keys for commands. Arguments:
 * {@code dark}, {@code id} for Indonesian.
 */
public final class CanvasDemo {

    private final CorpusSession session = DemoArticle.open();
    private final ArticleEditing editing;

    private CanvasDemo(Shell shell, List<String> options) {
        Locale language = options.contains("id") ? Locale.forLanguageTag("id") : Locale.ENGLISH;
        MemorySettings settings = new MemorySettings();
        ScreenTheme theme = new ScreenTheme(settings);
        theme.switchTo(options.contains("dark") ? Theme.Mode.DARK : Theme.Mode.LIGHT);
        Surroundings around = new Surroundings(
                new Messages(ArticleEditorPart.class, () -> language), () -> language, theme, settings, shell::setText);
        editing = new ArticleEditing(shell, session, DemoCorpus.KEY, around, 1);
        editing.desk().view().canvas().addListener(SWT.KeyDown, this::command);
    }

    private void command(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (control && event.keyCode == 'z') {
            session.history().undo();
        } else if (control && event.keyCode == 'y') {
            session.history().redo();
        } else if (event.doit && !editing.takesLetters() && !control) {
            DemoKeys.action(event).ifPresent(this::later);
        }
    }

    /** After this key, for the letter that opens a list must not be typed into it. */
    private void later(EditorAction action) {
        Display.getCurrent().asyncExec(() -> editing.actions().perform(action));
    }

    /** Runs until the window is closed. */
    public static void main(String[] arguments) {
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setText("Peristiwa canvas");
        shell.setLayout(new FillLayout());
        CanvasDemo demo = new CanvasDemo(shell, List.of(arguments));
        shell.setSize(1180, 900);
        shell.open();
        demo.editing.desk().view().canvas().setFocus();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        demo.session.close();
        display.dispose();
    }
}
