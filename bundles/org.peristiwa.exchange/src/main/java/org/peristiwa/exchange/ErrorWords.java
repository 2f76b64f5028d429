package org.peristiwa.exchange;

import java.util.Collection;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** Why imports and exports cannot be done, as far as it is the same for several formats; the rest stands in the messages of each. */
public final class ErrorWords {

    private ErrorWords() {}

    /**
     * A sentence, or the reason in one, under {@code error.}<i>key</i> in the messages of this bundle.
     *
     * @param arguments for its places
     */
    public static Message of(String key, Object... arguments) {
        return Message.of(ErrorWords.class, "error." + key, arguments);
    }

    /** What there is to choose from. */
    public static Message known(Collection<String> names) {
        return names.isEmpty() ? of("none") : of("known", String.join(", ", names));
    }

    /** What was written reads otherwise: a fault of the exporter. */
    public static Message readBack(Throwable why) {
        return of("readBack", cause(why));
    }

    /** What a failure says: in each language if it can, else as it stands. */
    public static Localised cause(Throwable why) {
        return why instanceof Localised told ? told : Localised.verbatim(String.valueOf(why.getMessage()));
    }
}
