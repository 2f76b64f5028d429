package org.peristiwa.ui.corpus;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.CorpusSelection;
import org.peristiwa.ui.Selected;

/** Opens the article that is selected in the tree. */
public final class OpenSelected {

    @CanExecute
    boolean canOpen(CorpusSelection selection) {
        return selection.current().isPresent();
    }

    @Execute
    void open(CorpusSelection selection, ArticleEditors editors) {
        selection.current().map(Selected::layer).ifPresent(editors::open);
    }
}
