package org.peristiwa.ui.problems;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;

/** Corpus > Rules. */
public final class ShowRules {

    @CanExecute
    boolean canShow(OpenCorpus corpus) {
        return corpus.session().isPresent();
    }

    @Execute
    void show(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            OpenCorpus corpus,
            ProblemList problems,
            Theme theme,
            Language language) {
        corpus.session().ifPresent(session -> new RulesDialog(shell, theme, language, session, problems).open());
    }
}
