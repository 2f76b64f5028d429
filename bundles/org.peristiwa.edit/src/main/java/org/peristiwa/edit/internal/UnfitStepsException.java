package org.peristiwa.edit.internal;

import java.util.Locale;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** Steps that the journal kept and that do not fit the files. */
final class UnfitStepsException extends IllegalStateException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised why;

    UnfitStepsException(Localised why) {
        super(why.inEnglish());
        this.why = why;
    }

    /**
     * @param key of a sentence in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    UnfitStepsException(String key, Object... arguments) {
        this(Message.of(UnfitStepsException.class, key, arguments));
    }

    @Override
    public String in(Locale language) {
        return why.in(language);
    }
}
