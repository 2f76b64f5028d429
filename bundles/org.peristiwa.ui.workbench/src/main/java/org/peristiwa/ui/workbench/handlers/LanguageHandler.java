package org.peristiwa.ui.workbench.handlers;

import jakarta.inject.Named;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peristiwa.ui.messages.Language;

/** Window > Language. */
public final class LanguageHandler {

    @Execute
    void choose(@Named("tag") String tag, Language language) {
        language.switchTo(Locale.forLanguageTag(tag));
    }
}
