package org.peristiwa.ui.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.peristiwa.edit.StepWords;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.VerbLabels;
import org.peristiwa.ui.VerbNames;
import org.peristiwa.ui.messages.Language;

/** The words that the verbs' own bundles have for them. */
@Component
public final class WordsOfVerbs implements VerbNames {

    private final Language language;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<StepWords> brought = List.of();

    @Activate
    public WordsOfVerbs(@Reference Language language) {
        this.language = language;
    }

    @Override
    public String name(VerbLabel label) {
        return VerbLabels.name(label, language.current(), brought);
    }
}
