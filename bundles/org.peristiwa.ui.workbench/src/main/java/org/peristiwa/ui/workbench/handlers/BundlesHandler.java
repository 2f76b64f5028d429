package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.platform.bundles.ExtraBundles;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.dialogs.BundlesDialog;

/** Help > Bundles. */
public final class BundlesHandler {

    @Execute
    void show(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Theme theme, Language language, ExtraBundles bundles) {
        new BundlesDialog(shell, theme, language, bundles).open();
    }
}
