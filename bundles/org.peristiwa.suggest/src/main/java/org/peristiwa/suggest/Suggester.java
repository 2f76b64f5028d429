package org.peristiwa.suggest;

import org.osgi.annotation.versioning.ConsumerType;
import org.peristiwa.edit.CorpusSession;

/** Finds what could be marked. Registered as an OSGi service of this type. */
@ConsumerType
public interface Suggester {

    /** Stable and unique among suggesters; matches {@code [a-z0-9.-]+}. */
    String id();

    /** Begins to look at an open corpus. Quick: what takes time belongs into {@link SuggestionSource#learn}. */
    SuggestionSource open(CorpusSession session);
}
