package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.keys.CheatSheet;
import org.peristiwa.ui.workbench.keys.KeyList;

/** Help > Keys at a glance. */
public final class CheatSheetHandler {

    @Execute
    void show(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Theme theme, Language language, KeyList keys) {
        CheatSheet.show(shell, theme, language.messages(Words.class), keys);
    }
}
