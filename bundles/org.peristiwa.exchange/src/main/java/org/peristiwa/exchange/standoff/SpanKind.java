package org.peristiwa.exchange.standoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/** What a span marks. Other tools do not tell; files of ours do, by its {@link #word}. */
public enum SpanKind {
    ENTITY,
    TIME,
    VALUE,
    EVENT;

    /** That of a mention. */
    public static SpanKind of(Mention mention) {
        if (mention instanceof EventMention) {
            return EVENT;
        }
        if (mention instanceof TimeMention) {
            return TIME;
        }
        return mention instanceof ValueMention ? VALUE : ENTITY;
    }

    /** The one that files call {@code word}. */
    public static Optional<SpanKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As files write it: {@code event}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
