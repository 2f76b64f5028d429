package org.peristiwa.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.text.Span;
import org.peristiwa.time.internal.GrammarNormalizer;

/** Knows the time expressions of one language. Stateless and safe for use by several threads. */
public interface TimeNormalizer {

    /** The one for {@code language}, Indonesian or English; empty for any other. */
    static Optional<TimeNormalizer> in(Locale language) {
        return GrammarNormalizer.in(language);
    }

    /**
     * What an expression means. Prepositions around it ({@code pada}, {@code on}) may stand there or not.
     *
     * @return empty where it is none that is known, or counts from something that is not known
     */
    Optional<Timex> normalize(String expression, TimeContext context);

    /** The expressions in a sentence, from left to right, without overlaps; prepositions are not part of them. */
    List<FoundTime> find(String sentence, TimeContext context);

    /** Where the words around an expression look, by words such as {@code akan} and {@code will}. */
    Direction direction(String sentence, Span expression);
}
