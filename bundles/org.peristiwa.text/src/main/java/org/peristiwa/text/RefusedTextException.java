package org.peristiwa.text;

import org.peristiwa.words.Message;
import org.peristiwa.words.ToldArgumentException;

/** Characters, offsets or pieces that break a rule of texts and extents: often those of a file, so that its reader is told. */
final class RefusedTextException extends ToldArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    RefusedTextException(String key, Object... arguments) {
        super(Message.of(RefusedTextException.class, key, arguments));
    }
}
