package org.peristiwa.exchange.web;

import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.standoff.MarkedSpan;
import org.peristiwa.exchange.standoff.StandoffView;
import org.peristiwa.model.layer.TimeMention;

/** Formats that hold the value of a time, but not the time that it counts from. */
final class TimeAnchors {

    private TimeAnchors() {}

    static void tell(StandoffView view, LayerLosses losses) {
        for (MarkedSpan span : view.spans()) {
            if (span.mention() instanceof TimeMention time && time.getAnchor() != null) {
                losses.dropped("time-anchor", time, LossWords.timeAnchor());
            }
        }
    }
}
