package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.corpus.Opening;

/** File > Open corpus. */
public final class OpenCorpusHandler {

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Language language, Opening opening) {
        Messages words = language.messages(Words.class);
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(words.get("open.title"));
        dialog.setMessage(words.get("open.message"));
        String folder = dialog.open();
        if (folder != null) {
            opening.open(Path.of(folder));
        }
    }
}
