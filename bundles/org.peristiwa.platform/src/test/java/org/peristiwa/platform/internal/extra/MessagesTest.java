package org.peristiwa.platform.internal.extra;

import java.util.Set;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {
    @Override
    protected Set<String> naming() {
        return Set.of("Refusal.of");
    }
}
