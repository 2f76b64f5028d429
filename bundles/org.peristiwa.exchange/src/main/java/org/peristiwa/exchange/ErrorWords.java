package org.peristiwa.exchange;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
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
    public static Message of(String key, @Nullable Object... arguments) {
        return Message.of(ErrorWords.class, "error." + key, arguments);
    }

    /** An article, where something in it is wrong. */
    public static Message article(String id) {
        return of("article", id);
    }

    /** The characters of a file that are no text of an article. */
    public static Message text(IllegalArgumentException why) {
        return of("textIs", Localised.told(why));
    }

    /** What a parser says of a file, without the lines that quote it. */
    public static Localised parser(String message) {
        return Localised.verbatim(message.lines().findFirst().orElse(""));
    }

    /** What there is to choose from. */
    public static Message known(Collection<String> names) {
        return names.isEmpty() ? of("none") : of("known", String.join(", ", names));
    }

    /** What was written reads otherwise: a fault of the exporter. */
    public static Message readBack(Throwable why) {
        return of("readBack", Localised.told(why));
    }
}
