package org.peristiwa.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.peristiwa.time.TimexRange;

/** Where events stand: those with a time on the axis, in rows so that none covers another; those without below, in their order. */
final class TimelineLayout {

    private static final int GAP = 10;
    private static final int INSET = 8;

    /**
     * A place.
     *
     * @param x left edge, in pixels
     * @param width of bar or label, whichever is wider
     * @param bar how wide the stretch of time is; 0 for none
     * @param row from 0, from the top of its lane
     */
    record Box(TimedEvent event, int x, int width, int bar, int row) {}

    private final List<Box> timed;
    private final List<Box> untimed;

    private TimelineLayout(List<Box> timed, List<Box> untimed) {
        this.timed = timed;
        this.untimed = untimed;
    }

    /** @param labelWidth how wide the label of an event is, in pixels */
    static TimelineLayout of(List<TimedEvent> events, Axis axis, int width, ToIntFunction<TimedEvent> labelWidth) {
        List<Box> timed = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        events.stream()
                .filter(event -> event.range().isPresent())
                .sorted(Comparator.comparing(
                        event -> event.range().orElseThrow().begin()))
                .forEach(event -> timed.add(place(event, axis, labelWidth.applyAsInt(event), ends)));
        List<Box> untimed = new ArrayList<>();
        int x = INSET;
        int row = 0;
        for (TimedEvent event : events) {
            if (event.range().isEmpty()) {
                int wide = labelWidth.applyAsInt(event);
                if (x > INSET && x + wide > width - INSET) {
                    x = INSET;
                    row++;
                }
                untimed.add(new Box(event, x, wide, 0, row));
                x += wide + GAP;
            }
        }
        return new TimelineLayout(timed, untimed);
    }

    private static Box place(TimedEvent event, Axis axis, int label, List<Integer> ends) {
        TimexRange range = event.range().orElseThrow();
        int x = axis.x(range.begin());
        int bar = Math.max(2, axis.x(range.end()) - x);
        int width = Math.max(bar, label);
        int row = 0;
        while (row < ends.size() && ends.get(row) > x) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(0);
        }
        ends.set(row, x + width + GAP);
        return new Box(event, x, width, bar, row);
    }

    List<Box> timed() {
        return timed;
    }

    List<Box> untimed() {
        return untimed;
    }

    /** How many rows the lane of those with a time has. */
    int timedRows() {
        return timed.stream().mapToInt(Box::row).max().orElse(-1) + 1;
    }

    int untimedRows() {
        return untimed.stream().mapToInt(Box::row).max().orElse(-1) + 1;
    }

    Optional<Box> box(String event) {
        return java.util.stream.Stream.concat(timed.stream(), untimed.stream())
                .filter(box -> box.event().id().equals(event))
                .findFirst();
    }
}
