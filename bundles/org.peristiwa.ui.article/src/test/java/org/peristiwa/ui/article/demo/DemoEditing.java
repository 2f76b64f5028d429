package org.peristiwa.ui.article.demo;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.edit.Surroundings;
import org.peristiwa.ui.article.part.ArticleEditorPart;
import org.peristiwa.ui.internal.BackgroundWork;
import org.peristiwa.ui.internal.ScreenLanguage;
import org.peristiwa.ui.internal.ScreenTheme;
import org.peristiwa.ui.jobs.LongWork;
import org.peristiwa.ui.messages.Messages;

/** An editor without a workbench, in English and light. */
public final class DemoEditing {

    private DemoEditing() {}

    /**
     * Opens a layer.
     *
     * @param warn gets what the user is told
     */
    public static ArticleEditing open(Composite parent, CorpusSession session, LayerKey key, Consumer<String> warn) {
        return new ArticleEditing(parent, session, key, around(warn), 1);
    }

    /**
     * What is around an editor.
     *
     * @param warn gets what the user is told
     */
    public static Surroundings around(Consumer<String> warn) {
        MemorySettings settings = new MemorySettings();
        return new Surroundings(
                new Messages(ArticleEditorPart.class, () -> Locale.ENGLISH),
                () -> Locale.ENGLISH,
                new ScreenTheme(settings),
                settings,
                warn);
    }

    /**
     * Work beside the screen.
     *
     * @param failed gets what makes work fail
     */
    public static LongWork work(Consumer<Throwable> failed) {
        ErrorPresenter errors = new ErrorPresenter() {
            @Override
            public void present(String what, Throwable cause) {
                failed.accept(cause);
            }

            @Override
            public void present(String what, Throwable cause, String advice) {
                failed.accept(cause);
            }
        };
        return new BackgroundWork(errors, new ScreenLanguage(new MemorySettings()));
    }
}
