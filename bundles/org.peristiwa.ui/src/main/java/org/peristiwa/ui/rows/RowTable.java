package org.peristiwa.ui.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.ui.theme.Theme;

/**
 * A table, list or tree whose rows are asked for when they are drawn: 100,000 cost no more than 10.
 *
 * <p>What the user does is told to the listeners; what the program does ({@link #select}, {@link #show}) is not. UI thread only.
 */
public final class RowTable {

    private static final Set<Row.Mark> TOGGLED =
            Set.of(Row.Mark.OPEN, Row.Mark.CLOSED, Row.Mark.TICKED, Row.Mark.UNTICKED);

    private final Canvas canvas;
    private final Theme theme;
    private final Columns columns;
    private final boolean headed;
    private final int rowHeight;
    private final List<IntConsumer> selecting = new ArrayList<>();
    private final List<IntConsumer> clicking = new ArrayList<>();
    private final List<IntConsumer> opening = new ArrayList<>();
    private final List<IntConsumer> toggling = new ArrayList<>();
    private final List<IntConsumer> sorting = new ArrayList<>();
    private List<String> headings;
    private Rows rows = Rows.NONE;
    private String empty = "";
    private int selected = -1;
    private int top;
    private int sorted = -1;
    private boolean descending;
    private OptionalInt dragged = OptionalInt.empty();

    /**
     * Makes the widget in {@code parent}.
     *
     * @param headed whether it has a line of headings
     * @param shares of the columns in the room that there is, until the user drags one
     */
    public RowTable(Composite parent, Theme theme, boolean headed, int... shares) {
        this.canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        this.headed = headed;
        this.rowHeight = lineHeight() + 8;
        this.columns = new Columns(shares);
        canvas.setData(RowTable.class.getName(), this);
        this.headings = new ArrayList<>(Collections.nCopies(shares.length, ""));
        bar(true).setVisible(false);
        bar(false).setVisible(false);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> scrollBars());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, RowTable::traverse);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> dragged = OptionalInt.empty());
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseHover, this::hover);
        canvas.getVerticalBar()
                .addListener(SWT.Selection, event -> scrollTo(bar(true).getSelection()));
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
            columns.shiftTo(bar(false).getSelection());
            canvas.redraw();
        });
        ListenerHandle colours = theme.listen(canvas::redraw);
        canvas.addListener(SWT.Dispose, event -> colours.close());
        tellReaders();
    }

    /** The table that a widget is; empty where it is none. */
    public static Optional<RowTable> of(Control control) {
        return control.getData(RowTable.class.getName()) instanceof RowTable table
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The widget, for layout and focus. */
    public Canvas control() {
        return canvas;
    }

    /** What stands above the columns. */
    public void head(List<String> words) {
        headings = List.copyOf(words);
        canvas.redraw();
    }

    /** Which heading has the arrow; none for -1. */
    public void showSorted(int column, boolean down) {
        sorted = column;
        descending = down;
        canvas.redraw();
    }

    /** Shows other rows, or what has become of the same; the selection is as given, -1 for none. */
    public void show(Rows shown, int selectedRow, String wordsWhenEmpty) {
        rows = shown;
        empty = wordsWhenEmpty;
        selected = selectedRow < rows.size() ? selectedRow : -1;
        scrollBars();
        canvas.redraw();
    }

    public Rows rows() {
        return rows;
    }

    /** The selected row, or -1. */
    public int selected() {
        return selected;
    }

    /** Selects a row and scrolls to it; -1 for none. Nobody is told. */
    public void select(int row) {
        selected = row < rows.size() ? row : -1;
        if (selected >= 0) {
            reveal(selected);
            canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        }
        canvas.redraw();
    }

    /** Tells of each row that the user selects. */
    public void onSelect(IntConsumer listener) {
        selecting.add(listener);
    }

    /** Tells of each row that the user clicks, after it has been selected. */
    public void onClick(IntConsumer listener) {
        clicking.add(listener);
    }

    /** Tells of each row that the user opens, by Enter or a double click. */
    public void onOpen(IntConsumer listener) {
        opening.add(listener);
    }

    /** Tells of each row whose mark the user toggles. */
    public void onToggle(IntConsumer listener) {
        toggling.add(listener);
    }

    /** Tells of each heading that the user clicks. */
    public void onHeading(IntConsumer listener) {
        sorting.add(listener);
    }

    /** Where a row is on the widget; it need not be visible. */
    public Rectangle place(int row) {
        return new Rectangle(0, headHeight() + (row - top) * rowHeight, canvas.getClientArea().width, rowHeight);
    }

    /** Where the heading of a column is on the widget. */
    public Rectangle heading(int column) {
        return new Rectangle(columns.left(column), 0, columns.width(column), headHeight());
    }

    private int lineHeight() {
        GC gc = new GC(canvas);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private int headHeight() {
        return headed ? rowHeight : 0;
    }

    /** How many whole rows there is room for, at least one. */
    private int page() {
        return Math.max(1, (canvas.getClientArea().height - headHeight()) / rowHeight);
    }

    private ScrollBar bar(boolean vertical) {
        return vertical ? canvas.getVerticalBar() : canvas.getHorizontalBar();
    }

    private void scrollTo(int row) {
        int before = top;
        top = Math.max(0, Math.min(row, rows.size() - page()));
        if (top != before) {
            canvas.redraw();
        }
    }

    private void reveal(int row) {
        int page = page();
        if (row < top) {
            scrollTo(row);
        } else if (row >= top + page) {
            scrollTo(row - page + 1);
        }
        scrollBars();
    }

    private void scrollBars() {
        int page = page();
        top = Math.max(0, Math.min(top, rows.size() - page));
        int width = canvas.getClientArea().width;
        columns.fit(width);
        set(bar(true), top, rows.size(), page);
        set(bar(false), columns.shift(), columns.total(), width);
    }

    private void set(ScrollBar bar, int at, int total, int thumb) {
        bar.setVisible(total > thumb && hasRoomForBars());
        bar.setValues(at, 0, Math.max(1, total), Math.max(1, Math.min(thumb, total)), 1, Math.max(1, thumb - 1));
    }

    /**
     * Whether it has a size worth the name. What GTK says of the client area of a table that has not been laid out is no guide, and it
     * complains on the terminal of a bar with less room than the bar's own buttons.
     */
    private boolean hasRoomForBars() {
        Point size = canvas.getSize();
        return Math.min(size.x, size.y) > 2 * rowHeight;
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        columns.fit(area.width);
        RowPainter painter = new RowPainter(event.gc, theme, columns, rowHeight);
        painter.ground(area);
        boolean focused = canvas.isFocusControl();
        int y = headHeight();
        if (rows.size() == 0) {
            painter.empty(empty, new Rectangle(0, y, area.width, area.height - y));
        }
        for (int i = top; i < rows.size() && y < area.height; i++) {
            painter.row(rows.at(i), y, area.width, i == selected, focused);
            y += rowHeight;
        }
        if (headed) {
            painter.headings(headings, area.width, sorted, descending);
        }
    }

    /** Tab leaves the table, and Esc the dialog that it is in; the other keys are the table's. */
    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
            default -> false;
        };
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> go(selected + 1);
            case SWT.ARROW_UP -> go(selected - 1);
            case SWT.PAGE_DOWN -> go(selected + page());
            case SWT.PAGE_UP -> go(selected - page());
            case SWT.HOME -> go(0);
            case SWT.END -> go(rows.size() - 1);
            case SWT.ARROW_RIGHT -> toggleIf(Row.Mark.CLOSED);
            case SWT.ARROW_LEFT -> fold();
            case SWT.SPACE -> toggle(selected);
            case SWT.CR, SWT.KEYPAD_CR -> tell(opening, selected);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void go(int row) {
        int wanted = Math.max(0, Math.min(row, rows.size() - 1));
        if (rows.size() > 0 && wanted != selected) {
            select(wanted);
            tell(selecting, wanted);
        }
    }

    /** Closes the row; where it is closed or has none below it, goes to the one that it is below. */
    private void fold() {
        if (selected < 0) {
            return;
        }
        if (rows.at(selected).mark() == Row.Mark.OPEN) {
            toggle(selected);
            return;
        }
        int depth = rows.at(selected).depth();
        for (int i = selected - 1; i >= 0 && depth > 0; i--) {
            if (rows.at(i).depth() < depth) {
                go(i);
                return;
            }
        }
    }

    private void toggleIf(Row.Mark mark) {
        if (selected >= 0 && rows.at(selected).mark() == mark) {
            toggle(selected);
        }
    }

    private void toggle(int row) {
        if (row >= 0) {
            Row.Mark mark = rows.at(row).mark();
            if (TOGGLED.contains(mark)) {
                tell(toggling, row);
            }
        }
    }

    private void tell(List<IntConsumer> listeners, int row) {
        if (row >= 0 && row < rows.size()) {
            List.copyOf(listeners).forEach(listener -> listener.accept(row));
        }
    }

    /** The row at a height on the widget; empty for the headings and below the last row. */
    public OptionalInt rowAt(int y) {
        int row = y < headHeight() ? -1 : top + (y - headHeight()) / rowHeight;
        return row < 0 || row >= rows.size() ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button != 1) {
            return;
        }
        if (event.y < headHeight()) {
            dragged = columns.edgeAt(event.x);
            if (dragged.isEmpty()) {
                columns.at(event.x).ifPresent(column -> List.copyOf(sorting).forEach(s -> s.accept(column)));
            }
            return;
        }
        rowAt(event.y).ifPresent(row -> {
            select(row);
            tell(selecting, row);
            if (row < rows.size() && onMark(row, event.x)) {
                toggle(row);
            }
            tell(clicking, row);
        });
    }

    private boolean onMark(int row, int x) {
        int left = columns.left(0) + RowPainter.PADDING + rows.at(row).depth() * RowPainter.INDENT;
        return x >= left - 4 && x < left + RowPainter.MARK - 2;
    }

    private void doubleClick(Event event) {
        rowAt(event.y).ifPresent(row -> {
            if (!onMark(row, event.x)) {
                tell(opening, row);
            }
        });
    }

    private void move(Event event) {
        if (dragged.isPresent()) {
            columns.drag(dragged.getAsInt(), event.x);
            scrollBars();
            canvas.redraw();
            return;
        }
        boolean edge = event.y < headHeight() && columns.edgeAt(event.x).isPresent();
        canvas.setCursor(edge ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        canvas.setToolTipText(null);
    }

    /** A cell that is cut is shown whole where the mouse rests. */
    private void hover(Event event) {
        OptionalInt row = rowAt(event.y);
        OptionalInt column = columns.at(event.x);
        if (row.isEmpty() || column.isEmpty()) {
            return;
        }
        List<String> cells = rows.at(row.getAsInt()).cells();
        int at = column.getAsInt();
        if (at < cells.size()) {
            GC gc = new GC(canvas);
            boolean fits = RowPainter.fits(gc, cells.get(at), columns.width(at) - RowPainter.PADDING);
            gc.dispose();
            canvas.setToolTipText(fits ? null : cells.get(at).replace("&", "&&"));
        }
    }

    /** Screen readers hear the selected row. */
    private void tellReaders() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected >= 0 && selected < rows.size()
                        ? String.join(", ", rows.at(selected).cells())
                        : empty;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
    }
}
