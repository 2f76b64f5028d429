package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.corpus.Doing;
import org.peristiwa.ui.workbench.dialogs.AddAnnotatorDialog;

/** Corpus > Add annotator. */
public final class AddAnnotatorHandler {

    @CanExecute
    boolean canAdd(OpenCorpus corpus) {
        return corpus.session().isPresent();
    }

    @Execute
    void ask(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Theme theme,
            Language language,
            OpenCorpus corpus,
            Doing doing) {
        new AddAnnotatorDialog(shell, theme, language, corpus.session().orElseThrow())
                .ask()
                .ifPresent(choice -> doing.execute(new AddAnnotator(choice.id(), choice.name())));
    }
}
