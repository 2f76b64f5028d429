package org.peristiwa.ui.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the fragments of one line into what is to be stacked above it. */
final class ItemMaker {

    private final Block block;
    private final MeasuredText text;
    private final int width;

    ItemMaker(Block block, MeasuredText text, int width) {
        this.block = block;
        this.text = text;
        this.width = width;
    }

    List<LabelStacker.Item> make(int line, List<Mark> marks, List<Fragment> fragments) {
        Map<String, List<Interval>> brackets = new LinkedHashMap<>();
        for (Fragment fragment : fragments) {
            brackets.computeIfAbsent(fragment.mark().id(), id -> new ArrayList<>())
                    .add(fragment.x());
        }
        List<LabelStacker.Item> items = new ArrayList<>();
        for (Mark mark : marks) {
            boolean labelled = labelled(line, mark);
            List<Interval> own = brackets.getOrDefault(mark.id(), List.of());
            if (own.isEmpty() && labelled) {
                // Nothing but white space of the mention is on its first line: its label still needs a place.
                int x = text.caretX(line, mark.extent().begin() - block.begin());
                own = List.of(new Interval(x, x));
            }
            if (!own.isEmpty()) {
                items.add(item(line, mark, own, labelled));
            }
        }
        return items;
    }

    private boolean labelled(int line, Mark mark) {
        int begin = mark.extent().begin() - block.begin();
        return text.lineBegin(line) <= begin && begin < text.lineEnd(line);
    }

    private LabelStacker.Item item(int line, Mark mark, List<Interval> own, boolean labelled) {
        List<Interval> sorted = new ArrayList<>(own);
        sorted.sort(Comparator.comparingInt(Interval::from));
        Interval anchor = labelled ? anchor(line, mark, sorted) : null;
        return new LabelStacker.Item(mark, sorted, thread(line, mark, sorted), anchor);
    }

    /** The first piece, where it has several stretches their hull. */
    private Interval anchor(int line, Mark mark, List<Interval> all) {
        int end = Math.min(mark.extent().pieces().get(0).end() - block.begin(), text.lineEnd(line));
        List<Interval> first = text.stretches(line, mark.extent().begin() - block.begin(), end);
        return first.isEmpty() || !mark.extent().isDiscontinuous()
                ? all.get(0).hull(all.get(all.size() - 1))
                : first.stream().reduce(Interval::hull).orElseThrow();
    }

    private @Nullable Interval thread(int line, Mark mark, List<Interval> own) {
        if (!mark.extent().isDiscontinuous()) {
            return null;
        }
        int lineBegin = block.begin() + text.lineBegin(line);
        int lineEnd = block.begin() + text.lineEnd(line);
        boolean before = mark.extent().pieces().stream().anyMatch(piece -> piece.end() <= lineBegin);
        boolean after = mark.extent().pieces().stream().anyMatch(piece -> piece.begin() >= lineEnd);
        boolean toLeft = text.rightToLeft() ? after : before;
        boolean toRight = text.rightToLeft() ? before : after;
        int from = toLeft ? Math.min(0, own.get(0).from()) : own.get(0).from();
        int to = own.get(own.size() - 1).to();
        return new Interval(from, toRight ? Math.max(width, to) : to);
    }
}
