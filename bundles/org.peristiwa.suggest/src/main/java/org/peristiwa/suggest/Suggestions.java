package org.peristiwa.suggest;

import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.CorpusSession;

/** Asks every suggester there is. An OSGi service. */
@ProviderType
public interface Suggestions {

    /** Starts to look at a corpus. To be closed before the session. */
    LiveSuggestions follow(CorpusSession session);
}
