package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An arc on its way from knowing its ends to having a place. */
final class ArcPlan {

    final List<Tie> ties = new ArrayList<>();
    final @Nullable LabelBox left;
    final @Nullable LabelBox right;
    /** Whether the arrow points at the left end. */
    final boolean pointsLeft;

    int leftX;
    int rightX;
    int level;
    String name = "";
    Interval nameAt = new Interval(0, 0);

    ArcPlan(Tie tie, @Nullable LabelBox left, @Nullable LabelBox right, boolean pointsLeft) {
        ties.add(tie);
        this.left = left;
        this.right = right;
        this.pointsLeft = pointsLeft;
    }

    Interval reach() {
        return new Interval(Math.min(leftX, rightX), Math.max(leftX, rightX));
    }

    boolean leavesLine() {
        return left == null || right == null;
    }

    /** What the arc may say, longest first; a bundle says how many it is. */
    List<String> names() {
        List<String> names = ties.get(0).names();
        if (ties.size() == 1) {
            return names;
        }
        List<String> all =
                ties.stream().map(tie -> tie.names().get(0)).distinct().toList();
        if (all.size() == 1) {
            return names.stream().map(name -> name + " ×" + ties.size()).toList();
        }
        String shortest = ties.stream().map(ArcPlan::shortestName).distinct().collect(Collectors.joining(" · "));
        return List.of(
                String.join(" · ", all),
                shortest,
                shortestName(ties.get(0)) + " +" + (all.size() - 1),
                "×" + ties.size());
    }

    private static String shortestName(Tie tie) {
        return tie.names().get(tie.names().size() - 1);
    }

    ArcBox box(Metrics metrics) {
        int up = level + metrics.nameHeight() / 2;
        return new ArcBox(
                ties,
                end(left, leftX, pointsLeft, metrics),
                end(right, rightX, !pointsLeft, metrics),
                up,
                name,
                nameAt);
    }

    private static ArcEnd end(@Nullable LabelBox label, int x, boolean arrow, Metrics metrics) {
        return label == null
                ? new ArcEnd.AtMargin(x, arrow)
                : new ArcEnd.AtLabel(x, label.up() + metrics.labelRow(), arrow);
    }
}
