package org.peristiwa.ui.article.popup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the user means by the few letters typed so far; what was chosen last comes first among equals. */
public final class OfferFilter implements OfferSource {

    private static final int NO_MATCH = 9;

    private final List<Offer> offers;
    private final List<String> recent;

    /** @param recent ids of what was chosen before, the last one first */
    public OfferFilter(List<Offer> offers, List<String> recent) {
        this.offers = List.copyOf(offers);
        this.recent = List.copyOf(recent);
    }

    /** What fits, the best first; everything where nothing is typed. */
    @Override
    public List<Offer> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Offer> found = new ArrayList<>(offers);
        found.removeIf(offer -> rank(offer, wanted) == NO_MATCH);
        found.sort(Comparator.comparingInt((Offer offer) -> rank(offer, wanted)).thenComparingInt(this::age));
        return found;
    }

    private static int rank(Offer offer, String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        String label = offer.label().toLowerCase(Locale.ROOT);
        String id = offer.id().toLowerCase(Locale.ROOT);
        if (wanted.equals(offer.shortcut().toLowerCase(Locale.ROOT))) {
            return 0;
        }
        if (label.startsWith(wanted)) {
            return 1;
        }
        if (label.contains(" " + wanted) || id.startsWith(wanted) || id.contains("." + wanted)) {
            return 2;
        }
        return label.contains(wanted) || id.contains(wanted) ? 3 : NO_MATCH;
    }

    private int age(Offer offer) {
        int index = recent.indexOf(offer.id());
        return index < 0 ? recent.size() : index;
    }
}
