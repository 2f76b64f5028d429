package org.peristiwa.exchange.brat;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What names mean, for as many names at a time as are in use. {@link RepeatedNames} makes of equal names one object; such a
 * name is known again by being the same, and nothing of it is compared.
 *
 * @param <V> what a name means
 */
final class Meanings<V> {

    private static final int PLACES = 1 << 8;

    private final Function<String, @Nullable V> find;
    private final @Nullable String[] names = new String[PLACES];
    private final Object[] meanings = new Object[PLACES];

    /** @param find tells what a name means, the same each time; null for nothing */
    Meanings(Function<String, @Nullable V> find) {
        this.find = find;
    }

    /** What {@code name} means; null for nothing. */
    // Only what find gave, which is a V, is in the array.
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    @Nullable
    V of(String name) {
        int place = (name.hashCode() ^ (name.hashCode() >>> 16)) & (PLACES - 1);
        if (names[place] != name) {
            names[place] = name;
            meanings[place] = find.apply(name);
        }
        return (V) meanings[place];
    }
}
