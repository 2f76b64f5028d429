package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.exchange.Formats;
import org.peristiwa.ui.OpenCorpus;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.corpus.Exporting;
import org.peristiwa.ui.workbench.exchange.ExportDialog;

/** File > Export. */
public final class ExportHandler {

    @CanExecute
    boolean canExport(OpenCorpus corpus) {
        return corpus.session().isPresent();
    }

    @Execute
    void ask(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Theme theme,
            Language language,
            OpenCorpus corpus,
            Formats formats,
            Settings settings,
            Exporting work) {
        new ExportDialog(shell, theme, language, corpus.session().orElseThrow(), formats, settings)
                .ask()
                .ifPresent(work::start);
    }
}
