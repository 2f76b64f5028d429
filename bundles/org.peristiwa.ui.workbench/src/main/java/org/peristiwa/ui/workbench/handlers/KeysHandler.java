package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.keys.KeyChanges;
import org.peristiwa.ui.workbench.keys.KeyList;
import org.peristiwa.ui.workbench.keys.KeysDialog;

/** Help > Keyboard. */
public final class KeysHandler {

    @Execute
    void show(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Theme theme,
            Language language,
            KeyList keys,
            KeyChanges changes) {
        new KeysDialog(shell, theme, language, keys, changes).open();
    }
}
