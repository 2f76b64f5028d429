package org.peristiwa.edit.internal;

import org.peristiwa.words.Message;
import org.peristiwa.words.ToldArgumentException;

/** A refactoring, or a part of one, that is not written as it has to be. It says what it should be. */
public final class MiswrittenException extends ToldArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by whoever reads it.
     *
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    public MiswrittenException(String key, Object... arguments) {
        super(Message.of(MiswrittenException.class, key, arguments));
    }
}
