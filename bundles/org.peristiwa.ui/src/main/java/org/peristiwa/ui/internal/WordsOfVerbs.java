package org.peristiwa.ui.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.VerbLabels;
import org.peristiwa.ui.VerbNames;
import org.peristiwa.ui.messages.Language;

/** The words that the verbs' own bundle has for them. */
@Component
public final class WordsOfVerbs implements VerbNames {

    private final Language language;

    @Activate
    public WordsOfVerbs(@Reference Language language) {
        this.language = language;
    }

    @Override
    public String name(VerbLabel label) {
        return VerbLabels.in(language.current()).text(label).orElse(label.key());
    }
}
