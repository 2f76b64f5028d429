package org.peristiwa.check;

import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.words.Message;

/** Where a rule about the corpus puts what it finds. */
@ProviderType
public interface CorpusFindings {

    /** About the corpus or its schema. */
    void add(Message message, QuickFix... fixes);

    /** About an article of the corpus. */
    void add(String articleId, Message message, QuickFix... fixes);
}
