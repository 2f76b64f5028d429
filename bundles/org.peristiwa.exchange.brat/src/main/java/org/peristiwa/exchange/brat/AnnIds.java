package org.peristiwa.exchange.brat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ids in the files of one text. Nearly all are a letter and a number, given one after another: those have places in
 * arrays for each letter, and no string is hashed. Any other is in a map. Several threads may ask at a time.
 *
 * <p>The arrays are pages of some places. The garbage collector takes back a very large array of references only when it has
 * gone through the whole heap; until then it would copy all that has been made of the ids at each of its rounds.
 */
final class AnnIds {

    private static final String LETTERS = "TERAMN#";
    private static final int NO_PLACE = -1;
    private static final int PAGE_SHIFT = 6;
    private static final int PAGE = 1 << PAGE_SHIFT;
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(AnnId[].class);

    private final int mostPlaces;
    private final @Nullable AnnId[][][] pages;
    private final Map<String, AnnId> others = new ConcurrentHashMap<>();

    /** @param expected how many ids there are at most, about; much larger numbers have no place in an array */
    AnnIds(int expected) {
        int most = expected / PAGE + 1;
        mostPlaces = most * PAGE;
        pages = new AnnId[LETTERS.length()][most][];
    }

    /** The id that stands in {@code line} from {@code begin} to before {@code end}. */
    AnnId of(String line, int begin, int end) {
        int place = place(line, begin, end);
        if (place == NO_PLACE) {
            return others.computeIfAbsent(line.substring(begin, end), AnnId::new);
        }
        @Nullable AnnId[] page = page(LETTERS.indexOf(line.charAt(begin)), place >> PAGE_SHIFT);
        int onPage = place & (PAGE - 1);
        AnnId known = (AnnId) PLACE.getAcquire(page, onPage);
        if (known != null) {
            return known;
        }
        AnnId made = new AnnId(line.charAt(begin), place);
        AnnId other = (AnnId) PLACE.compareAndExchange(page, onPage, null, made);
        return other == null ? made : other;
    }

    private @Nullable AnnId[] page(int letter, int page) {
        @Nullable AnnId[] known = pages[letter][page];
        return known == null ? begin(letter, page) : known;
    }

    private synchronized @Nullable AnnId[] begin(int letter, int page) {
        if (pages[letter][page] == null) {
            pages[letter][page] = new AnnId[PAGE];
        }
        return pages[letter][page];
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
