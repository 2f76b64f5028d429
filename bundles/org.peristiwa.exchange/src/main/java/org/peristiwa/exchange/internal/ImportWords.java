package org.peristiwa.exchange.internal;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.BundledStepWords;
import org.peristiwa.edit.StepWords;
import org.peristiwa.exchange.corpus.ImportIntoCorpus;

/** What imports are called in the history. */
@Component(service = StepWords.class)
public final class ImportWords extends BundledStepWords {

    public ImportWords() {
        super(ImportIntoCorpus.class);
    }
}
