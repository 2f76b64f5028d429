package org.peristiwa.suggest.internal;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.suggest.Suggester;
import org.peristiwa.suggest.SuggestionSource;

/** Suggests what the same annotator has marked elsewhere: the same words, as what they are marked most often. */
@Component
public final class SameWords implements Suggester {

    static final String ID = "same-words";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public SuggestionSource open(CorpusSession session) {
        return new SeenWords(session);
    }
}
