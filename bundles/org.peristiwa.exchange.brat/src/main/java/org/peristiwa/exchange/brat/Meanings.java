package org.peristiwa.exchange.brat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What names mean, for as many names at a time as are in use. {@link RepeatedNames} makes of equal names one object; such a
 * name is known again by being the same, and nothing of it is compared. Several threads may ask at a time.
 *
 * @param <V> what a name means
 */
final class Meanings<V> {

    private static final int PLACES = 1 << 8;

    /** What is in a place. */
    private record Meaning<V>(String name, @Nullable V value) {}

    private final Function<String, @Nullable V> find;
    private final AtomicReferenceArray<@Nullable Meaning<V>> meanings = new AtomicReferenceArray<>(PLACES);

    /** @param find tells what a name means, the same each time; null for nothing */
    Meanings(Function<String, @Nullable V> find) {
        this.find = find;
    }

    /** What {@code name} means; null for nothing. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    V of(String name) {
        int place = (name.hashCode() ^ (name.hashCode() >>> 16)) & (PLACES - 1);
        Meaning<V> known = meanings.getAcquire(place);
        if (known == null || known.name != name) {
            known = new Meaning<>(name, find.apply(name));
            meanings.setRelease(place, known);
        }
        return known.value;
    }
}
