package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.EditArticleMetadata;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.corpus.Doing;
import org.peristiwa.ui.workbench.corpus.SelectedArticle;
import org.peristiwa.ui.workbench.dialogs.ArticlePropertiesDialog;

/** Corpus > Article properties: of the selected article. */
public final class ArticlePropertiesHandler {

    @CanExecute
    boolean canShow(SelectedArticle selected) {
        return selected.article().isPresent();
    }

    @Execute
    void ask(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Theme theme,
            Language language,
            SelectedArticle selected,
            Doing doing) {
        Article article = selected.article().orElseThrow();
        ArticleDetails before = ArticleDetails.of(article);
        new ArticlePropertiesDialog(shell, theme, language, article.getId(), before)
                .ask()
                .filter(after -> !after.equals(before))
                .ifPresent(after -> doing.execute(new EditArticleMetadata(article.getId(), after)));
    }
}
