package org.peristiwa.ui.article.view;

import java.util.ArrayList;
import java.util.List;

/** Gives out short keys to type: single letters while they last, then pairs; the easiest first. */
public final class HintLabels {

    private static final String LETTERS = "fjdkslaghrueiwoqpvncmxtyb";

    private HintLabels() {}

    /** {@code count} keys of which none begins another, in lower case. */
    public static List<String> of(int count) {
        int n = LETTERS.length();
        int pairsFrom = n;
        while (pairsFrom > 0 && pairsFrom + (n - pairsFrom) * n < count) {
            pairsFrom--;
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < pairsFrom && keys.size() < count; i++) {
            keys.add(LETTERS.substring(i, i + 1));
        }
        for (int i = pairsFrom; i < n; i++) {
            for (int j = 0; j < n && keys.size() < count; j++) {
                keys.add(LETTERS.substring(i, i + 1) + LETTERS.charAt(j));
            }
        }
        return keys;
    }
}
