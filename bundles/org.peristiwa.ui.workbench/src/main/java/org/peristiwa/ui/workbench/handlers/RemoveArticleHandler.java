package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.verbs.RemoveArticle;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.ui.dialogs.Ask;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.corpus.Doing;
import org.peristiwa.ui.workbench.corpus.SelectedArticle;

/** Corpus > Remove article: the selected one, with every layer of it. */
public final class RemoveArticleHandler {

    @CanExecute
    boolean canRemove(SelectedArticle selected) {
        return selected.article().isPresent();
    }

    @Execute
    void ask(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Language language,
            SelectedArticle selected,
            Doing doing) {
        Article article = selected.article().orElseThrow();
        Messages words = language.messages(Words.class);
        int answer = Ask.question(
                shell,
                words.get("removeArticle.title"),
                words.get("removeArticle.text", article.getId()),
                words.get("removeArticle.confirm"),
                words.get("button.cancel"));
        if (answer == 0) {
            doing.execute(new RemoveArticle(article.getId()));
        }
    }
}
