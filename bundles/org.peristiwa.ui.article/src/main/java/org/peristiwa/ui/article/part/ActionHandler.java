package org.peristiwa.ui.article.part;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.article.edit.ArticleActions;
import org.peristiwa.ui.article.edit.EditorAction;

/** Lets a command of the workbench act on one editor. */
public final class ActionHandler {

    private final Supplier<Optional<ArticleActions>> actions;
    private final EditorAction action;

    /** @param actions those of what the editor shows now; empty where it shows nothing */
    ActionHandler(Supplier<Optional<ArticleActions>> actions, EditorAction action) {
        this.actions = actions;
        this.action = action;
    }

    @CanExecute
    boolean canExecute() {
        return actions.get().isPresent();
    }

    @Execute
    void execute() {
        actions.get().ifPresent(present -> present.perform(action));
    }
}
