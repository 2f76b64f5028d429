package org.peristiwa.ui.welcome;

import java.io.IOException;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.platform.folders.ProductFolders;
import org.peristiwa.ui.CommandCalls;
import org.peristiwa.ui.ErrorPresenter;
import org.peristiwa.ui.SampleCorpus;
import org.peristiwa.ui.messages.Language;

/** Opens the user's copy of the sample corpus. */
public final class OpenSample {

    @CanExecute
    boolean canExecute(ProductFolders folders) {
        return new SampleCorpus(folders).isThere();
    }

    @Execute
    void open(ProductFolders folders, CommandCalls commands, ErrorPresenter errors, Language language) {
        try {
            String folder = new SampleCorpus(folders).forUser().toString();
            commands.run("org.peristiwa.command.openRecent", Map.of("folder", folder));
        } catch (IOException e) {
            errors.present(language.messages(WelcomePart.class).get("sample.failed"), e);
        }
    }
}
