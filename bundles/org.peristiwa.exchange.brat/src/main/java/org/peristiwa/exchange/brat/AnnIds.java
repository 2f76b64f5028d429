package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The ids in the files of one text. Nearly all are a letter and a number, given one after another: those are found by their
 * number, for each letter, and no string is hashed. Any other is in a map. Several threads may ask at a time.
 *
 * <p>Ids of one letter that follow each other are made together, a page of them, and so lie side by side: who goes through lines
 * goes through their ids. A page of few is smaller. There is no one array of all: the garbage collector takes back a very large
 * array of references only when it has gone through the whole heap, and until then each of its rounds would copy what hangs on
 * it.
 */
final class AnnIds {

    private static final String LETTERS = "TERAMN#";
    private static final int NO_PLACE = -1;
    private static final int PAGE_SHIFT = 5;

    /** Where there are fewer, a page that is not full is a large part of them. */
    private static final int MANY = 1 << 10;

    private static final int PAGE_SHIFT_OF_FEW = 3;

    private final int pageShift;
    private final int mostPlaces;
    private final List<AtomicReferenceArray<AnnId @Nullable []>> pages = new ArrayList<>(LETTERS.length());
    private final Map<String, AnnId> others = new ConcurrentHashMap<>();

    /** @param expected how many ids there are at most, about; much larger numbers have no place on a page */
    AnnIds(int expected) {
        pageShift = expected < MANY ? PAGE_SHIFT_OF_FEW : PAGE_SHIFT;
        int mostPages = (expected >> pageShift) + 1;
        mostPlaces = mostPages << pageShift;
        for (int letter = 0; letter < LETTERS.length(); letter++) {
            pages.add(new AtomicReferenceArray<>(mostPages));
        }
    }

    /** The id that stands in {@code line} from {@code begin} to before {@code end}. */
    AnnId of(String line, int begin, int end) {
        int place = place(line, begin, end);
        if (place == NO_PLACE) {
            return others.computeIfAbsent(line.substring(begin, end), AnnId::new);
        }
        char letter = line.charAt(begin);
        return page(letter, place >> pageShift)[place & ((1 << pageShift) - 1)];
    }

    private AnnId[] page(char letter, int page) {
        AtomicReferenceArray<AnnId @Nullable []> ofLetter = pages.get(LETTERS.indexOf(letter));
        AnnId[] known = ofLetter.getAcquire(page);
        if (known != null) {
            return known;
        }
        AnnId[] made = new AnnId[1 << pageShift];
        for (int i = 0; i < made.length; i++) {
            made[i] = new AnnId(letter, (page << pageShift) + i);
        }
        AnnId[] other = ofLetter.compareAndExchange(page, null, made);
        return other == null ? made : other;
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
