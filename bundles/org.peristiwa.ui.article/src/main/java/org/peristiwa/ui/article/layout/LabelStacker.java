package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts brackets and labels above a line so that none lies on another: short ones below long ones, each as low as
 * it fits. A label that is wider than its mention slides aside before it climbs, and takes a shorter word before
 * that; it always keeps half of itself or of its mention in common with its mention.
 */
final class LabelStacker {

    /**
     * What is to be put above the line for one mark.
     *
     * @param mark whose it is
     * @param brackets stretches of text bracketed, left to right, at least one
     * @param thread the dashed line of a discontinuous mark, or null
     * @param anchor the stretch that the label belongs to, or null for no label on this line
     */
    record Item(Mark mark, List<Interval> brackets, @Nullable Interval thread, @Nullable Interval anchor) {

        /** Everything of the item but its label. */
        Interval foot() {
            Interval hull = brackets.get(0).hull(brackets.get(brackets.size() - 1));
            return thread == null ? hull : hull.hull(thread);
        }
    }

    private record Taken(Interval x, int from, int to) {}

    private record Wording(String text, int width) {}

    private final TextMeasure measure;
    private final Metrics metrics;
    private final int width;
    private final List<Taken> taken = new ArrayList<>();
    private List<Interval> feet = List.of();

    LabelStacker(TextMeasure measure, int width) {
        this.measure = measure;
        this.metrics = measure.metrics();
        this.width = width;
    }

    /** Places every item; lower ones come first. */
    List<LabelBox> stack(List<Item> items) {
        List<Item> order = new ArrayList<>(items);
        order.sort(Comparator.comparingInt((Item item) -> item.foot().width())
                .thenComparingInt(item -> item.foot().from())
                .thenComparing(item -> item.mark().id()));
        feet = order.stream().map(Item::foot).toList();
        List<LabelBox> boxes = new ArrayList<>();
        for (Item item : order) {
            boxes.add(place(item));
        }
        boxes.sort(Comparator.comparingInt(LabelBox::up));
        return boxes;
    }

    private LabelBox place(Item item) {
        TreeSet<Integer> levels = new TreeSet<>();
        levels.add(0);
        taken.forEach(t -> levels.add(t.to()));
        for (int up : levels) {
            Optional<LabelBox> box = placeAt(item, up);
            if (box.isPresent()) {
                take(box.get());
                return box.get();
            }
        }
        throw new IllegalStateException("nothing is above the highest level");
    }

    private Optional<LabelBox> placeAt(Item item, int up) {
        Interval foot = item.foot();
        if (!free(foot, up, up + metrics.bracketHeight(), 1)) {
            return Optional.empty();
        }
        if (item.anchor() == null) {
            return Optional.of(new LabelBox(item.mark(), null, "", up, item.brackets(), item.thread()));
        }
        // First so that neighbours keep their row, even with a shorter word; where that cannot be, the shortest word is
        // the least in the way.
        List<Interval> neighbours =
                feet.stream().filter(other -> !other.touches(foot, 0)).toList();
        List<Wording> wordings = wordings(item.mark());
        List<Wording> shortestFirst = new ArrayList<>(wordings);
        Collections.reverse(shortestFirst);
        return firstThatFits(item, item.anchor(), up, wordings, neighbours)
                .or(() -> firstThatFits(item, item.anchor(), up, shortestFirst, List.of()));
    }

    private Optional<LabelBox> firstThatFits(
            Item item, Interval anchor, int up, List<Wording> wordings, List<Interval> spared) {
        for (Wording wording : wordings) {
            Optional<Interval> label = labelAt(anchor, wording.width(), up + metrics.bracketHeight(), spared);
            if (label.isPresent()) {
                return Optional.of(
                        new LabelBox(item.mark(), label.get(), wording.text(), up, item.brackets(), item.thread()));
            }
        }
        return Optional.empty();
    }

    private List<Wording> wordings(Mark mark) {
        int detail = mark.detail().isEmpty() ? 0 : measure.detailWidth(mark.detail()) + metrics.gap();
        return mark.labels().stream()
                .map(text ->
                        new Wording(text, measure.labelWidth(mark.kind(), text) + detail + 2 * metrics.labelPadding()))
                .toList();
    }

    private Optional<Interval> labelAt(Interval anchor, int labelWidth, int from, List<Interval> spared) {
        int centred = anchor.centre() - labelWidth / 2;
        int keep = Math.min(labelWidth, anchor.width()) / 2;
        int least = Math.max(anchor.from() - labelWidth + keep, -metrics.overhang());
        int most = Math.max(least, Math.min(anchor.to() - keep, width + metrics.overhang() - labelWidth));
        List<Integer> places = new ArrayList<>();
        places.add(centred);
        for (Taken t : taken) {
            places.add(t.x().to() + metrics.gap());
            places.add(t.x().from() - metrics.gap() - labelWidth);
        }
        for (Interval neighbour : spared) {
            places.add(neighbour.to() + 1);
            places.add(neighbour.from() - 1 - labelWidth);
        }
        return places.stream()
                .map(x -> Math.min(most, Math.max(least, x)))
                .distinct()
                .sorted(Comparator.<Integer>comparingInt(x -> Math.abs(x - centred))
                        .thenComparing(x -> x))
                .map(x -> new Interval(x, x + labelWidth))
                .filter(x -> spared.stream().noneMatch(neighbour -> neighbour.touches(x, 1)))
                .filter(x -> free(x, from, from + metrics.labelHeight(), metrics.gap()))
                .findFirst();
    }

    private boolean free(Interval x, int from, int to, int gap) {
        for (Taken t : taken) {
            if (t.from() < to && from < t.to() && t.x().touches(x, gap)) {
                return false;
            }
        }
        return true;
    }

    private void take(LabelBox box) {
        Interval foot = new Item(box.mark(), box.brackets(), box.thread(), null).foot();
        int top = box.up() + metrics.bracketHeight();
        taken.add(new Taken(foot, box.up(), box.label() == null ? top : top + metrics.labelHeight()));
        if (box.label() != null) {
            taken.add(new Taken(box.label(), box.up(), top + metrics.labelHeight()));
        }
    }
}
