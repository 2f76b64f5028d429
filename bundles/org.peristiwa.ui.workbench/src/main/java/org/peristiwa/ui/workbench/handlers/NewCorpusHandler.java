package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.corpus.Opening;
import org.peristiwa.ui.workbench.dialogs.NewCorpusDialog;

/** File > New corpus. */
public final class NewCorpusHandler {

    @Execute
    void ask(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Theme theme,
            Language language,
            @Service List<SchemaPack> packs,
            Opening opening) {
        new NewCorpusDialog(shell, theme, language, packs)
                .ask()
                .ifPresent(choice -> opening.create(choice.folder(), choice.language(), choice.schema()));
    }
}
