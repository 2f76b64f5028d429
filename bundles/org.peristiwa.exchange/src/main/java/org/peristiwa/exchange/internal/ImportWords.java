package org.peristiwa.exchange.internal;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.StepWords;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.exchange.corpus.ImportLabels;

/** What imports are called in the history. */
@Component
public final class ImportWords implements StepWords {

    @Override
    public Optional<String> of(VerbLabel label, Locale language) {
        return ImportLabels.in(language).text(label);
    }
}
