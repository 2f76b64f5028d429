package org.peristiwa.ui.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.peristiwa.time.TimexRange;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.TypeColor;

/** Draws events on an axis of time. The wheel zooms, dragging moves, a click chooses, so do the arrow keys. */
final class TimelineCanvas {

    private static final double STEP = 1.25;

    private final Canvas canvas;
    private final Theme theme;
    private final Function<TimedEvent, TypeColor> colors;
    private final int rowHeight;
    private final Map<String, Integer> widths = new HashMap<>();
    private List<TimedEvent> events = List.of();
    private String empty = "";
    private String untimedHeading = "";
    private Locale language = Locale.ENGLISH;
    private Axis axis = new Axis(0, 60);
    private boolean fitted;
    private TimelineLayout layout = TimelineLayout.of(List.of(), axis, 1, event -> 0);
    private @Nullable String selected;
    private int pressedAt = -1;
    private boolean dragged;
    private Consumer<TimedEvent> chosen = event -> {};
    private Consumer<TimedEvent> opened = event -> {};

    TimelineCanvas(Composite parent, Theme theme, Function<TimedEvent, TypeColor> colors) {
        this.canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        this.colors = colors;
        GC gc = new GC(canvas);
        rowHeight = gc.getFontMetrics().getHeight() + 6;
        gc.dispose();
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> lay());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y).ifPresent(opened));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        bar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = current().map(TimedEvent::detail).orElse(empty);
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void onChosen(Consumer<TimedEvent> listener) {
        chosen = listener;
    }

    void onOpened(Consumer<TimedEvent> listener) {
        opened = listener;
    }

    /** @param untimed what stands above the events without a time */
    void label(String wordsWhenEmpty, String untimed, Locale spoken) {
        empty = wordsWhenEmpty;
        untimedHeading = untimed;
        language = spoken;
        canvas.redraw();
    }

    /** Shows other events, or what has become of the same; the axis stays, unless it is another layer. */
    void show(List<TimedEvent> shown, boolean otherLayer) {
        events = shown;
        widths.clear();
        fitted &= !otherLayer;
        lay();
    }

    /** Marks an event and brings it into view; null for none. */
    void select(@Nullable String event) {
        if (!java.util.Objects.equals(selected, event)) {
            selected = event;
            layout.box(String.valueOf(event)).ifPresent(this::reveal);
            canvas.redraw();
        }
    }

    /** Where an event is drawn. */
    Optional<Rectangle> place(String event) {
        return layout.box(event).map(this::place);
    }

    private Optional<TimedEvent> current() {
        return events.stream().filter(event -> event.id().equals(selected)).findFirst();
    }

    private ScrollBar bar() {
        return canvas.getVerticalBar();
    }

    private int labelWidth(TimedEvent event, GC gc) {
        return widths.computeIfAbsent(event.id(), id -> gc.textExtent(event.label()).x + 14);
    }

    private void lay() {
        Rectangle area = canvas.getClientArea();
        if (!fitted && area.width > 50) {
            fit(area.width);
        }
        GC gc = new GC(canvas);
        layout = TimelineLayout.of(events, axis, area.width, event -> labelWidth(event, gc));
        gc.dispose();
        int total = height();
        bar().setVisible(total > area.height);
        int thumb = Math.max(1, Math.min(total, area.height));
        bar().setValues(Math.min(bar().getSelection(), total - thumb), 0, Math.max(1, total), thumb, rowHeight, thumb);
        canvas.redraw();
    }

    private void fit(int width) {
        List<TimexRange> ranges =
                events.stream().flatMap(event -> event.range().stream()).toList();
        Optional<LocalDateTime> begin = ranges.stream().map(TimexRange::begin).min(LocalDateTime::compareTo);
        Optional<LocalDateTime> end = ranges.stream().map(TimexRange::end).max(LocalDateTime::compareTo);
        if (begin.isPresent() && end.isPresent()) {
            axis = Axis.over(begin.get(), end.get(), width);
            fitted = true;
        }
    }

    private int untimedTop() {
        return layout.timed().isEmpty() ? 0 : rowHeight + 6 + layout.timedRows() * rowHeight + 6;
    }

    private int height() {
        int untimed = layout.untimed().isEmpty() ? 0 : rowHeight + layout.untimedRows() * rowHeight + 6;
        return untimedTop() + untimed;
    }

    private Rectangle place(TimelineLayout.Box box) {
        boolean timed = box.event().range().isPresent();
        int top = timed ? rowHeight + 6 : untimedTop() + rowHeight;
        return new Rectangle(box.x(), top + box.row() * rowHeight - bar().getSelection(), box.width(), rowHeight - 3);
    }

    private Stream<TimelineLayout.Box> boxes() {
        return Stream.concat(layout.timed().stream(), layout.untimed().stream());
    }

    private Optional<TimedEvent> at(int x, int y) {
        return boxes().filter(box -> place(box).contains(x, y))
                .map(TimelineLayout.Box::event)
                .findFirst();
    }

    private void paint(Event event) {
        TimelinePainter painter = new TimelinePainter(event.gc, theme, canvas.getClientArea(), rowHeight);
        painter.ground();
        if (events.isEmpty()) {
            painter.empty(empty);
            return;
        }
        if (!layout.untimed().isEmpty()) {
            painter.lane(
                    untimedHeading,
                    untimedTop() - bar().getSelection(),
                    !layout.timed().isEmpty());
        }
        if (!layout.timed().isEmpty()) {
            int bottom = untimedTop() - bar().getSelection() - 3;
            painter.lines(axis.ticks(canvas.getClientArea().width, language), bottom);
        }
        boxes().forEach(box -> painter.event(
                box,
                place(box),
                colors.apply(box.event()),
                box.event().id().equals(selected),
                canvas.isFocusControl()));
        if (!layout.timed().isEmpty()) {
            painter.axis(axis.ticks(canvas.getClientArea().width, language));
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.SHIFT) != 0) {
            moveTo(axis.moved(event.count * 20));
        } else if (event.y > untimedTop() - bar().getSelection() && bar().isVisible()) {
            bar().setSelection(bar().getSelection() - event.count * rowHeight / 3);
            canvas.redraw();
        } else {
            moveTo(axis.zoomed(event.count > 0 ? 1 / STEP : STEP, event.x));
        }
    }

    private void moveTo(Axis there) {
        axis = there;
        fitted = true;
        lay();
    }

    private void press(Event event) {
        canvas.setFocus();
        pressedAt = event.button == 1 ? event.x : -1;
        dragged = false;
    }

    private void move(Event event) {
        if (pressedAt >= 0 && (dragged || Math.abs(event.x - pressedAt) > 3)) {
            dragged = true;
            moveTo(axis.moved(event.x - pressedAt));
            pressedAt = event.x;
            return;
        }
        Optional<TimedEvent> under = at(event.x, event.y);
        String tip = under.map(found -> found.label() + "\n" + found.detail()).orElse(null);
        if (!java.util.Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip == null ? null : tip.replace("&", "&&"));
        }
        canvas.setCursor(under.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void release(Event event) {
        if (pressedAt >= 0 && !dragged) {
            at(event.x, event.y).ifPresent(this::choose);
        }
        pressedAt = -1;
    }

    private void choose(TimedEvent event) {
        selected = event.id();
        canvas.redraw();
        chosen.accept(event);
    }

    private void key(Event event) {
        int middle = canvas.getClientArea().width / 2;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(-1);
            case '+', '=', SWT.KEYPAD_ADD -> moveTo(axis.zoomed(1 / STEP, middle));
            case '-', SWT.KEYPAD_SUBTRACT -> moveTo(axis.zoomed(STEP, middle));
            case '0', SWT.KEYPAD_0 -> {
                fitted = false;
                lay();
            }
            case SWT.CR, SWT.KEYPAD_CR -> current().ifPresent(opened);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void go(int by) {
        List<TimelineLayout.Box> all = new ArrayList<>(boxes().toList());
        if (all.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < all.size(); i++) {
            now = all.get(i).event().id().equals(selected) ? i : now;
        }
        int next = now < 0 ? 0 : Math.max(0, Math.min(all.size() - 1, now + by));
        reveal(all.get(next));
        choose(all.get(next).event());
    }

    private void reveal(TimelineLayout.Box box) {
        Rectangle area = canvas.getClientArea();
        boolean outside = box.x() < 0 || box.x() + Math.min(box.width(), 60) > area.width;
        if (outside && box.event().range().isPresent()) {
            moveTo(axis.moved(area.width / 3 - box.x()));
        }
        layout.box(box.event().id()).map(this::place).ifPresent(place -> {
            if (place.y < rowHeight || place.y + place.height > area.height) {
                bar().setSelection(bar().getSelection() + place.y - area.height / 2);
                canvas.redraw();
            }
        });
    }
}
