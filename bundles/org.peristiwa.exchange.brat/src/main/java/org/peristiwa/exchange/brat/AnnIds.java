package org.peristiwa.exchange.brat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ids in the files of one text. Nearly all are a letter and a number, given one after another: those have places in an
 * array for each letter, and no string is hashed. Any other is in a map. Several threads may ask at a time.
 */
final class AnnIds {

    private static final String LETTERS = "TERAMN#";
    private static final int NO_PLACE = -1;
    private static final int LEAST_PLACES = 64;
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(AnnId[].class);

    private final int mostPlaces;
    private final @Nullable AnnId[][] places = new AnnId[LETTERS.length()][];
    private final Map<String, AnnId> others = new ConcurrentHashMap<>();

    /** @param expected how many ids there are at most, about; much larger numbers have no place in an array */
    AnnIds(int expected) {
        mostPlaces = Math.max(expected, LEAST_PLACES);
    }

    /** The id that stands in {@code line} from {@code begin} to before {@code end}. */
    AnnId of(String line, int begin, int end) {
        int place = place(line, begin, end);
        if (place == NO_PLACE) {
            return others.computeIfAbsent(line.substring(begin, end), AnnId::new);
        }
        @Nullable AnnId[] ofLetter = ofLetter(LETTERS.indexOf(line.charAt(begin)));
        AnnId known = (AnnId) PLACE.getAcquire(ofLetter, place);
        if (known != null) {
            return known;
        }
        AnnId made = new AnnId(line.charAt(begin), place);
        AnnId other = (AnnId) PLACE.compareAndExchange(ofLetter, place, null, made);
        return other == null ? made : other;
    }

    private @Nullable AnnId[] ofLetter(int letter) {
        @Nullable AnnId[] known = places[letter];
        return known == null ? begin(letter) : known;
    }

    private synchronized @Nullable AnnId[] begin(int letter) {
        if (places[letter] == null) {
            places[letter] = new AnnId[mostPlaces];
        }
        return places[letter];
    }

    /** The number behind the letter, where it is written as numbers are, without a zero in front. */
    private int place(String line, int begin, int end) {
        if (begin == end || LETTERS.indexOf(line.charAt(begin)) < 0) {
            return NO_PLACE;
        }
        long number = 0;
        for (int i = begin + 1; i < end; i++) {
            int digit = line.charAt(i) - '0';
            if (digit < 0 || digit > 9 || (digit == 0 && number == 0)) {
                return NO_PLACE;
            }
            number = number * 10 + digit;
            if (number >= mostPlaces) {
                return NO_PLACE;
            }
        }
        return number == 0 ? NO_PLACE : (int) number;
    }
}
