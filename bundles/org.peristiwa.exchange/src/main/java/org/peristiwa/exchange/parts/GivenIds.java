package org.peristiwa.exchange.parts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ArticleIds;

/**
 * The ids that an import has given to its articles. There may be very many: they are in one array, and not each in an entry
 * of its own. Open addressing with linear probing, as nothing is ever taken out.
 */
public final class GivenIds {

    private static final int LEAST_PLACES = 64;

    private @Nullable String[] places = new String[LEAST_PLACES];
    private int size;

    /** An id for an article that can also be a file name, like {@code name}, and never given before, whatever its case. */
    public String like(String name) {
        String id = ArticleIds.like(name, taken -> places[find(taken.toLowerCase(Locale.ROOT))] != null);
        String folded = id.toLowerCase(Locale.ROOT);
        places[find(folded)] = folded;
        size++;
        if (2 * size > places.length) {
            grow();
        }
        return id;
    }

    private void grow() {
        @Nullable String[] before = places;
        places = new String[2 * before.length];
        for (String id : before) {
            if (id != null) {
                places[find(id)] = id;
            }
        }
    }

    /** Where an id is, or would be. */
    private int find(String folded) {
        int hash = folded.hashCode() * 0x9E3779B9;
        int at = hash >>> 7 & (places.length - 1);
        while (places[at] != null && !folded.equals(places[at])) {
            at = at + 1 & (places.length - 1);
        }
        return at;
    }
}
