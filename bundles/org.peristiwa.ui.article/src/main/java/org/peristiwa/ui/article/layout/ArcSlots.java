package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every arc its own place on the labels that it ends at, in the order that keeps arcs of one label from
 * crossing each other: seen from the outside in, short arcs come before long ones.
 */
final class ArcSlots {

    private static final int SPACING = 9;
    private static final int EDGE = 5;

    private record End(ArcPlan plan, boolean leftEnd, int length) {

        /** The arc's other end lies to the right, as this is its left end. */
        int order() {
            return leftEnd ? Integer.MAX_VALUE - length : length - Integer.MAX_VALUE;
        }

        void put(int x) {
            if (leftEnd) {
                plan.leftX = x;
            } else {
                plan.rightX = x;
            }
        }
    }

    private final List<LabelBox> boxes;
    private final int width;
    private final Metrics metrics;

    ArcSlots(List<LabelBox> boxes, int width, Metrics metrics) {
        this.boxes = boxes;
        this.width = width;
        this.metrics = metrics;
    }

    void assign(List<ArcPlan> plans) {
        Map<LabelBox, List<End>> ends = new LinkedHashMap<>();
        for (ArcPlan plan : plans) {
            plan.leftX = plan.left == null ? -metrics.overhang() : centre(plan.left);
            plan.rightX = plan.right == null ? width + metrics.overhang() : centre(plan.right);
            int length = plan.rightX - plan.leftX;
            if (plan.left != null) {
                ends.computeIfAbsent(plan.left, box -> new ArrayList<>()).add(new End(plan, true, length));
            }
            if (plan.right != null) {
                ends.computeIfAbsent(plan.right, box -> new ArrayList<>()).add(new End(plan, false, length));
            }
        }
        ends.forEach(this::spread);
    }

    private void spread(LabelBox box, List<End> ends) {
        // Left-going arcs (their right end is here) stand left, shortest outermost; right-going ones mirror them.
        ends.sort(Comparator.comparingInt(End::order));
        Interval room = room(box);
        int n = ends.size();
        int spacing = n == 1 ? 0 : Math.min(SPACING, room.width() / (n - 1));
        int x = room.centre() - spacing * (n - 1) / 2;
        for (End end : ends) {
            end.put(x);
            x += spacing;
        }
    }

    /** The widest stretch of the label's top that no higher label hides; all of it if each is hidden. */
    private Interval room(LabelBox box) {
        Interval label = box.labelPlace().orElseThrow();
        int edge = Math.min(EDGE, label.width() / 2);
        Interval whole = new Interval(label.from() + edge, label.to() - edge);
        List<Interval> above = boxes.stream()
                .filter(other -> other.up() > box.up())
                .flatMap(other -> other.labelPlace().stream())
                .filter(other -> other.touches(whole, 0))
                .sorted(Comparator.comparingInt(Interval::from))
                .toList();
        Interval best = new Interval(whole.from(), whole.from());
        int from = whole.from();
        for (Interval hidden : above) {
            best = wider(best, from, hidden.from() - 2);
            from = Math.max(from, hidden.to() + 2);
        }
        best = wider(best, from, whole.to());
        return above.isEmpty() || best.width() < 2 ? whole : best;
    }

    private static Interval wider(Interval best, int from, int to) {
        return to - from > best.width() ? new Interval(from, to) : best;
    }

    private static int centre(LabelBox box) {
        return box.labelPlace().orElseThrow().centre();
    }
}
