package org.peristiwa.exchange.brat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.text.Span;

/**
 * What an imported file called an annotation, in the form kept in the model: {@code T3}, {@code E1:T3} for an
 * event and its trigger, with {@code ;2,1} behind when the pieces stood in another order than in the text. It lets
 * an export write events with a common trigger, and pieces, as they were.
 *
 * @param own the id of the annotation itself
 * @param trigger the id of an event's trigger; null for all others
 * @param order where each piece as written stands in text order, from 1; empty when in text order
 */
record SourceId(String own, @Nullable String trigger, String order) {

    private static final Pattern WRITTEN =
            Pattern.compile("([TER][0-9]{1,9})(?::(T[0-9]{1,9}))?(?:;([0-9]{1,4}(?:,[0-9]{1,4})+))?");

    /** Reads what is kept in the model; null when it is from another format or absent. */
    static @Nullable SourceId parse(@Nullable String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        if (!matcher.matches()) {
            return null;
        }
        return new SourceId(matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3));
    }

    /** The id of the text-bound line; null when there is none. */
    @Nullable
    String textBound() {
        return own.charAt(0) == 'T' ? own : trigger;
    }

    /** {@code pieces}, which are in text order, in the order in which they were written. */
    List<Span> reordered(List<Span> pieces) {
        if (order.isEmpty()) {
            return pieces;
        }
        int[] places =
                Arrays.stream(order.split(",", -1)).mapToInt(Integer::parseInt).toArray();
        boolean fits = places.length == pieces.size()
                && Arrays.stream(places).distinct().count() == places.length
                && Arrays.stream(places).allMatch(place -> place >= 1 && place <= places.length);
        return fits
                ? Arrays.stream(places).mapToObj(place -> pieces.get(place - 1)).toList()
                : pieces;
    }

    @Override
    public String toString() {
        return trigger == null && order.isEmpty()
                ? own
                : own + (trigger == null ? "" : ":" + trigger) + (order.isEmpty() ? "" : ";" + order);
    }
}
