package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.ui.ArticleEditors;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.dialogs.OpenArticleDialog;

/** Corpus > Open article. */
public final class OpenArticleHandler {

    @CanExecute
    boolean canOpen(OpenCorpus corpus) {
        return corpus.session().isPresent();
    }

    @Execute
    void ask(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Theme theme,
            Language language,
            OpenCorpus corpus,
            ArticleEditors editors) {
        CorpusSession session = corpus.session().orElseThrow();
        new OpenArticleDialog(shell, theme, language, session).ask().ifPresent(editors::open);
    }
}
