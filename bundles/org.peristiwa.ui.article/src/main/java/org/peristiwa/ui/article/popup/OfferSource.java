package org.peristiwa.ui.article.popup;

import java.util.List;

/** Where a list that narrows as one types has its rows from. */
public interface OfferSource {

    /** What fits, the best first; what to show at first where nothing is typed. */
    List<Offer> matching(String typed);

    /** Whether a digit takes a row while nothing is typed; else it is typed. */
    default boolean digitsChoose() {
        return true;
    }
}
