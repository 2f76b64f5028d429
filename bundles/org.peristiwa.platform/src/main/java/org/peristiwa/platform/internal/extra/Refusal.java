package org.peristiwa.platform.internal.extra;

import org.peristiwa.words.Message;

/** Why an extra bundle is left out. */
final class Refusal {

    private Refusal() {}

    /**
     * A reason.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    static Message of(String key, Object... arguments) {
        return Message.of(Refusal.class, key, arguments);
    }
}
