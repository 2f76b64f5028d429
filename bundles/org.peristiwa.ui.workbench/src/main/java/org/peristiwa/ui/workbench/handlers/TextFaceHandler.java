package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.ui.TextFace;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.dialogs.TextFaceDialog;

/** Window > Text font. */
public final class TextFaceHandler {

    @Execute
    void choose(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Theme theme, Language language, TextFace face) {
        new TextFaceDialog(shell, theme, language, face.name()).ask().ifPresent(face::choose);
    }
}
