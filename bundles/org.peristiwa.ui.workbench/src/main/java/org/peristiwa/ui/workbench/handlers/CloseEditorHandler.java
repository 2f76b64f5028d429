package org.peristiwa.ui.workbench.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.ArticleEditors;

/** File > Close article. */
public final class CloseEditorHandler {

    @CanExecute
    boolean canClose(ArticleEditors editors) {
        return editors.active().isPresent();
    }

    @Execute
    void close(ArticleEditors editors) {
        editors.active().ifPresent(editors::close);
    }
}
