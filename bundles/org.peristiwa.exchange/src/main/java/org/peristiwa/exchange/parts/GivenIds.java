package org.peristiwa.exchange.parts;

import java.util.Locale;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/** The ids that an import has given to its articles. There may be very many. */
public final class GivenIds {

    private final ShelvedSet<String> folded;

    public GivenIds() {
        this(new Shelf());
    }

    /** @param shelf where they go if they are too many for memory */
    public GivenIds(Shelf shelf) {
        folded = shelf.set();
    }

    /** An id for an article that can also be a file name, like {@code name}, and never given before, whatever its case. */
    public String like(String name) {
        String id = ArticleIds.like(name, taken -> folded.contains(taken.toLowerCase(Locale.ROOT)));
        folded.add(id.toLowerCase(Locale.ROOT));
        return id;
    }
}
