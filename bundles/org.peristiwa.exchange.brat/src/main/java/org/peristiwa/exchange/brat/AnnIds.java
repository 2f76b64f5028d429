package org.peristiwa.exchange.brat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids in the files of one text. Nearly all are a letter and a number, given one after another: those have places in an
 * array for each letter, and no string is hashed. Any other is in a map.
 */
final class AnnIds {

    private static final String LETTERS = "TERAMN#";
    private static final int NO_PLACE = -1;
    private static final int LEAST_PLACES = 64;

    private final int mostPlaces;
    private final @Nullable AnnId[][] places = new AnnId[LETTERS.length()][0];
    private final Map<String, AnnId> others = new HashMap<>();

    /** @param expected how many ids there are, about; much larger numbers have no place in an array */
    AnnIds(int expected) {
        mostPlaces = 2 * Math.max(expected, LEAST_PLACES);
    }

    /** The id that stands in {@code line} from {@code begin} to before {@code end}. */
    AnnId of(String line, int begin, int end) {
        int place = place(line, begin, end);
        if (place == NO_PLACE) {
            return others.computeIfAbsent(line.substring(begin, end), AnnId::new);
        }
        int letter = LETTERS.indexOf(line.charAt(begin));
        @Nullable AnnId[] ofLetter = places[letter];
        if (place >= ofLetter.length) {
            ofLetter = Arrays.copyOf(ofLetter, Math.min(mostPlaces, 2 * place + LEAST_PLACES));
            places[letter] = ofLetter;
        }
        AnnId id = ofLetter[place];
        if (id == null) {
            id = new AnnId(line.charAt(begin), place);
            ofLetter[place] = id;
        }
        return id;
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
