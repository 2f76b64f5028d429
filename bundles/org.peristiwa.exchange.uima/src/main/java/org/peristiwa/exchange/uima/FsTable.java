package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structures of a file by their numbers, which nearly always are given one after another: those have places in an array. */
final class FsTable {

    private static final int LEAST_PLACES = 256;
    private static final int MOST_PLACES_EACH = 16;

    private final List<RawFs> all = new ArrayList<>();
    private @Nullable RawFs[] places = new RawFs[LEAST_PLACES];
    private final Map<Integer, RawFs> others = new HashMap<>();

    /** Adds a structure; false, and nothing added, where another has its number. */
    boolean add(RawFs structure) {
        int number = structure.id();
        if (get(number) != null) {
            return false;
        }
        all.add(structure);
        if (number >= places.length && number < MOST_PLACES_EACH * all.size()) {
            places = Arrays.copyOf(places, 2 * number);
        }
        if (number >= 0 && number < places.length) {
            places[number] = structure;
        } else {
            others.put(number, structure);
        }
        return true;
    }

    /** The structure with a number; null where there is none. */
    @Nullable
    RawFs get(int number) {
        RawFs found = number >= 0 && number < places.length ? places[number] : null;
        return found != null || others.isEmpty() ? found : others.get(number);
    }

    /** All, in the order of the file. */
    List<RawFs> all() {
        return all;
    }
}
