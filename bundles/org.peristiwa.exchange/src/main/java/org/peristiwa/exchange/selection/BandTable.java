package org.peristiwa.exchange.selection;

import java.util.Arrays;

/**
 * The articles whose signatures have the same hash in one band. Numbers in arrays, an open hash table with chains: a map of
 * lists would take ten times the memory, and there are sixteen of these with an entry for every article.
 */
final class BandTable {

    private static final int NONE = -1;

    private int[] keys = new int[64];
    /** The last article of the key in this place. */
    private int[] last = filled(64);
    /** For each article the one of the same key before it. */
    private int[] before = new int[64];

    private int used;

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Takes in an article; each number once, counted from 0. */
    void add(int key, int article) {
        if (article >= before.length) {
            before = Arrays.copyOf(before, Math.max(article + 1, before.length * 2));
        }
        if (used * 2 >= keys.length) {
            grow();
        }
        int place = placeOf(key);
        if (last[place] == NONE) {
            keys[place] = key;
            used++;
        }
        before[article] = last[place];
        last[place] = article;
    }

    /** The article of {@code key} that came last; negative where there is none. */
    int last(int key) {
        return last[placeOf(key)];
    }

    /** The article of the same key that came before {@code article}; negative where there is none. */
    int before(int article) {
        return before[article];
    }

    private int placeOf(int key) {
        int place = ((key * 0x9E3779B9) >>> 7) & (keys.length - 1);
        while (last[place] != NONE && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldLast = last;
        keys = new int[oldKeys.length * 2];
        last = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLast[i] != NONE) {
                int place = placeOf(oldKeys[i]);
                keys[place] = oldKeys[i];
                last[place] = oldLast[i];
            }
        }
    }
}
