package org.peristiwa.ui.article.demo;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.ui.article.edit.ArticleEditing;
import org.peristiwa.ui.article.edit.Surroundings;
import org.peristiwa.ui.article.part.ArticleEditorPart;
import org.peristiwa.ui.internal.ScreenTheme;
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
        MemorySettings settings = new MemorySettings();
        Surroundings around = new Surroundings(
                new Messages(ArticleEditorPart.class, () -> Locale.ENGLISH),
                () -> Locale.ENGLISH,
                new ScreenTheme(settings),
                settings,
                warn);
        return new ArticleEditing(parent, session, key, around, 1);
    }
}
