package org.peristiwa.ui.article.part;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.article.edit.ArticleActions;
import org.peristiwa.ui.article.edit.EditorAction;

/** Lets a command of the workbench act on one editor. */
public final class ActionHandler {

    private final ArticleActions actions;
    private final EditorAction action;

    ActionHandler(ArticleActions actions, EditorAction action) {
        this.actions = actions;
        this.action = action;
    }

    @CanExecute
    boolean canExecute() {
        return true;
    }

    @Execute
    void execute() {
        actions.perform(action);
    }
}
