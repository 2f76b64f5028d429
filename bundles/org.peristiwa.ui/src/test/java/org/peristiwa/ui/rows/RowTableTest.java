package org.peristiwa.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.ui.internal.MemorySettings;
import org.peristiwa.ui.internal.ScreenTheme;

/** A table on a real widget. Needs a display. */
class RowTableTest {

    private static final int MANY = 100_000;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Set<Integer> asked = new TreeSet<>();
    private final List<Integer> selected = new ArrayList<>();
    private final List<Integer> toggled = new ArrayList<>();
    private RowTable table;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(500, 300);
        table = new RowTable(shell, new ScreenTheme(new MemorySettings()), true, 120, 80, 60);
        table.head(List.of("one", "two", "three"));
        table.onSelect(selected::add);
        table.onToggle(toggled::add);
        table.show(new Counted(), -1, "nothing");
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @AfterAll
    static void leaveNoDisplay() {
        Display.getDefault().dispose();
    }

    private final class Counted implements Rows {
        @Override
        public int size() {
            return MANY;
        }

        @Override
        public Row at(int index) {
            asked.add(index);
            Row.Mark mark = index % 2 == 0 ? Row.Mark.UNTICKED : Row.Mark.LOCKED;
            return new Row(List.of("row " + index, "b", "c"), 0, mark, Row.Tone.PLAIN, null);
        }
    }

    private void settle() {
        long end = System.nanoTime() + 200_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        table.control().notifyListeners(SWT.KeyDown, event);
    }

    private void click(int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        table.control().notifyListeners(SWT.MouseDown, event);
        table.control().notifyListeners(SWT.MouseUp, event);
    }

    @Test
    void given_very_many_rows_when_drawn_then_only_those_that_are_seen_are_asked_for() {
        assertThat(asked).isNotEmpty().hasSizeLessThan(40);
        asked.clear();
        key(SWT.END);
        settle();
        assertThat(selected).containsExactly(MANY - 1);
        assertThat(asked).hasSizeLessThan(40).contains(MANY - 1);
    }

    @Test
    void given_keys_then_the_selection_moves_and_is_told_once_each() {
        key(SWT.ARROW_DOWN);
        key(SWT.ARROW_DOWN);
        key(SWT.ARROW_UP);
        key(SWT.ARROW_UP);
        assertThat(selected).as("the first row stays").containsExactly(0, 1, 0);
    }

    @Test
    void given_the_program_selects_then_the_row_is_seen_and_nobody_is_told() {
        table.select(5_000);
        assertThat(selected).isEmpty();
        Rectangle place = table.place(5_000);
        assertThat(place.y).isBetween(0, table.control().getClientArea().height - place.height);
    }

    @Test
    void given_a_box_when_clicked_or_spaced_then_it_is_told_but_not_a_locked_one() {
        Rectangle first = table.place(0);
        click(12, first.y + first.height / 2);
        assertThat(toggled).containsExactly(0);
        key(SWT.SPACE);
        assertThat(toggled).containsExactly(0, 0);
        Rectangle locked = table.place(1);
        click(12, locked.y + locked.height / 2);
        key(SWT.SPACE);
        assertThat(toggled).hasSize(2);
        assertThat(table.selected()).isEqualTo(1);
    }

    @Test
    void given_a_heading_when_clicked_then_it_is_told_and_when_its_edge_is_dragged_then_it_is_wider() {
        List<Integer> headings = new ArrayList<>();
        table.onHeading(headings::add);
        click(table.heading(1).x + 20, 5);
        assertThat(headings).containsExactly(1);
        int edge = table.heading(1).x;
        Event press = new Event();
        press.button = 1;
        press.x = edge;
        press.y = 5;
        table.control().notifyListeners(SWT.MouseDown, press);
        press.x = edge + 40;
        table.control().notifyListeners(SWT.MouseMove, press);
        table.control().notifyListeners(SWT.MouseUp, press);
        assertThat(table.heading(1).x).isEqualTo(edge + 40);
        assertThat(headings).hasSize(1);
    }

    @Test
    void given_fewer_rows_when_shown_then_a_selection_that_is_gone_is_none() {
        table.show(Rows.NONE, 7, "nothing");
        assertThat(table.selected()).isEqualTo(-1);
        key(SWT.ARROW_DOWN);
        key(SWT.SPACE);
        key(SWT.ARROW_LEFT);
        assertThat(selected).isEmpty();
    }
}
