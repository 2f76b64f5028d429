package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the arcs of one line: those between two of its labels, and those that leave it for another line. */
final class ArcPlanner {

    private record Bundle(String mark, boolean toRight, boolean out, Tie.Kind kind, String name) {}

    private final int lineEnd;
    private final boolean rightToLeft;
    private final Map<String, LabelBox> labels = new HashMap<>();
    private final List<ArcPlan> plans = new ArrayList<>();
    private final Map<Bundle, ArcPlan> bundles = new LinkedHashMap<>();

    /** @param lineEnd UTF-16 offset in the article where the line ends */
    ArcPlanner(List<LabelBox> boxes, int lineEnd, boolean rightToLeft) {
        this.lineEnd = lineEnd;
        this.rightToLeft = rightToLeft;
        for (LabelBox box : boxes) {
            if (box.label() != null) {
                labels.put(box.mark().id(), box);
            }
        }
    }

    List<ArcPlan> plan(List<Tie> ties) {
        for (Tie tie : ties) {
            LabelBox from = labels.get(tie.from());
            LabelBox to = labels.get(tie.to());
            if (from != null && to != null) {
                plans.add(between(tie, from, to));
            } else if (from != null) {
                leave(tie, from, true);
            } else if (to != null) {
                leave(tie, to, false);
            }
        }
        plans.addAll(bundles.values());
        return plans;
    }

    private static ArcPlan between(Tie tie, LabelBox from, LabelBox to) {
        boolean rightwards = centre(from) <= centre(to);
        return rightwards ? new ArcPlan(tie, from, to, false) : new ArcPlan(tie, to, from, true);
    }

    private void leave(Tie tie, LabelBox here, boolean out) {
        int elsewhere = (out ? tie.toExtent() : tie.fromExtent()).begin();
        boolean toRight = (elsewhere >= lineEnd) != rightToLeft;
        // Relations are many and matter less than roles: those that leave together share one line, whatever they say.
        String name = tie.kind() == Tie.Kind.RELATION ? "" : tie.names().get(0);
        Bundle key = new Bundle(here.mark().id(), toRight, out, tie.kind(), name);
        ArcPlan known = bundles.get(key);
        if (known != null) {
            known.ties.add(tie);
        } else {
            bundles.put(key, toRight ? new ArcPlan(tie, here, null, !out) : new ArcPlan(tie, null, here, out));
        }
    }

    private static int centre(LabelBox box) {
        return box.labelPlace().orElseThrow().centre();
    }
}
