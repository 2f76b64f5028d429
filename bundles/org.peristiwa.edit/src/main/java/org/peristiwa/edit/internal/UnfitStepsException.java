package org.peristiwa.edit.internal;

import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;
import org.peristiwa.words.ToldStateException;

/** Steps that the journal kept and that do not fit the files. */
final class UnfitStepsException extends ToldStateException {

    private static final long serialVersionUID = 1L;

    UnfitStepsException(Localised why) {
        super(why);
    }

    /**
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    UnfitStepsException(String key, Object... arguments) {
        this(Message.of(UnfitStepsException.class, key, arguments));
    }
}
