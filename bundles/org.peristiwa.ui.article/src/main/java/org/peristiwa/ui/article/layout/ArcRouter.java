package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Routes the arcs of one line above its labels, short ones below long ones, and puts their names where no other
 * arc passes.
 */
final class ArcRouter {

    private final TextMeasure measure;
    private final Metrics metrics;
    private final int width;

    ArcRouter(TextMeasure measure, int width) {
        this.measure = measure;
        this.metrics = measure.metrics();
        this.width = width;
    }

    /** @param plans the arcs, whose ends have their labels but no places yet */
    List<ArcBox> route(List<ArcPlan> plans, List<LabelBox> boxes) {
        new ArcSlots(boxes, width, metrics).assign(plans);
        List<ArcPlan> order = new ArrayList<>(plans);
        order.sort(Comparator.comparingInt((ArcPlan plan) -> plan.reach().width())
                .thenComparing(ArcPlan::leavesLine)
                .thenComparingInt(plan -> plan.reach().from())
                .thenComparing(plan -> plan.ties.get(0).id()));
        List<ArcPlan> placed = new ArrayList<>();
        for (ArcPlan plan : order) {
            chooseName(plan);
            plan.level = level(plan, boxes, placed);
            placed.add(plan);
        }
        placed.forEach(plan -> moveName(plan, placed));
        return placed.stream().map(plan -> plan.box(metrics)).toList();
    }

    private void chooseName(ArcPlan plan) {
        int room = plan.reach().width() - 2 * metrics.radius() - 2;
        if (plan.leavesLine() && plan.ties.size() > 1) {
            // Many names may begin before their arc does: nothing stands at that height but what makes way for them.
            room = Math.max(room, width / 3);
        }
        for (String name : plan.names()) {
            plan.name = name;
            int nameWidth = measure.nameWidth(name) + 2 * metrics.gap();
            plan.nameAt = nameAt(plan, nameWidth);
            if (nameWidth <= room) {
                return;
            }
        }
    }

    /** In the middle; near the margin for an arc that goes on on another line, where the eye looks for it. */
    private Interval nameAt(ArcPlan plan, int nameWidth) {
        Interval reach = plan.reach();
        int from = reach.centre() - nameWidth / 2;
        if (plan.left == null) {
            from = Math.min(from, reach.from() + metrics.overhang());
        } else if (plan.right == null) {
            from = Math.max(from, reach.to() - metrics.overhang() - nameWidth);
        }
        // No word is worth reading that ends outside the window.
        from = Math.max(-metrics.overhang(), Math.min(from, width + metrics.overhang() - nameWidth));
        return new Interval(from, from + nameWidth);
    }

    private int level(ArcPlan plan, List<LabelBox> boxes, List<ArcPlan> placed) {
        Interval across = plan.reach().hull(plan.nameAt);
        int level = 0;
        for (LabelBox box : boxes) {
            level = Math.max(level, top(box, across));
        }
        level += metrics.gap();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (ArcPlan other : placed) {
                boolean near = Math.abs(other.level - level) < metrics.nameHeight();
                if (near && other.reach().hull(other.nameAt).touches(across, metrics.gap())) {
                    level = other.level + metrics.nameHeight();
                    moved = true;
                }
            }
        }
        return level;
    }

    private int top(LabelBox box, Interval across) {
        if (box.labelPlace().filter(label -> label.touches(across, 0)).isPresent()) {
            return box.up() + metrics.labelRow();
        }
        Interval foot = new LabelStacker.Item(box.mark(), box.brackets(), box.thread(), null).foot();
        return foot.touches(across, 0) ? box.up() + metrics.bracketHeight() : 0;
    }

    private void moveName(ArcPlan plan, List<ArcPlan> all) {
        int nameWidth = plan.nameAt.width();
        int least = plan.reach().from() + metrics.radius();
        int most = plan.reach().to() - metrics.radius() - nameWidth;
        if (most <= least) {
            return;
        }
        int[] legs = legsAcross(plan, all);
        int step = Math.max(4, metrics.gap());
        for (int away = 0; away <= most - least; away += step) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                int from = plan.nameAt.from() + sign * away;
                if (from >= least && from <= most && isClear(from, from + nameWidth, legs)) {
                    plan.nameAt = new Interval(from, from + nameWidth);
                    return;
                }
            }
        }
    }

    /** Where higher arcs come down through the height at which this one runs. */
    private static int[] legsAcross(ArcPlan plan, List<ArcPlan> all) {
        return all.stream()
                .filter(other -> other.level > plan.level)
                .flatMapToInt(other -> IntStream.concat(
                        other.left == null ? IntStream.empty() : IntStream.of(other.leftX),
                        other.right == null ? IntStream.empty() : IntStream.of(other.rightX)))
                .toArray();
    }

    private static boolean isClear(int from, int to, int[] legs) {
        for (int leg : legs) {
            if (leg >= from - 2 && leg <= to + 2) {
                return false;
            }
        }
        return true;
    }
}
