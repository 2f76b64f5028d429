package org.peristiwa.ui.article.popup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.ui.choices.Choice;

/** The rows of a choice panel: name, then each option with its digit, the chosen ones marked. */
final class ChoiceRows {

    private static final int PADDING = 8;
    private static final int GAP = 4;
    private static final int TYPED_WIDTH = 160;
    private static final String CHOSEN = "●";
    private static final String OPEN = "○";
    private static final String CHECKED = "☑";
    private static final String UNCHECKED = "☐";

    private record Cell(int option, Rectangle place) {}

    private final PopupColors colors;
    private final List<Integer> tops = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();
    private List<Choice> choices;
    private int current;
    private int lineHeight;
    private int nameWidth;
    private int width;

    ChoiceRows(PopupColors colors, List<Choice> choices) {
        this.colors = colors;
        this.choices = choices;
    }

    PopupColors colors() {
        return colors;
    }

    /** The same rows with other values. */
    void show(List<Choice> now) {
        choices = now;
        current = Math.max(0, Math.min(current, choices.size() - 1));
    }

    /** Lays the rows out in at most {@code widest} pixels; options wrap. */
    Point measure(GC gc, int widest) {
        lineHeight = gc.getFontMetrics().getHeight() + 8;
        nameWidth = choices.stream()
                        .mapToInt(choice -> gc.stringExtent(name(choice)).x)
                        .max()
                        .orElse(0)
                + 2 * PADDING;
        int y = 0;
        for (Choice choice : choices) {
            tops.add(y);
            List<Cell> row = new ArrayList<>();
            int x = nameWidth;
            for (int i = 0; i < choice.options().size(); i++) {
                int cell = gc.stringExtent(cellText(choice, i)).x + 2 * PADDING;
                if (x + cell > widest && x > nameWidth) {
                    x = nameWidth;
                    y += lineHeight;
                }
                row.add(new Cell(i, new Rectangle(x, y, cell, lineHeight)));
                x += cell + GAP;
                width = Math.max(width, x);
            }
            width = Math.max(width, choice.options().isEmpty() ? nameWidth + TYPED_WIDTH : x);
            cells.add(row);
            y += lineHeight;
        }
        tops.add(y);
        return new Point(width, y);
    }

    private static String name(Choice choice) {
        return choice.shortcut().isEmpty() ? choice.label() : choice.label() + "  " + choice.shortcut();
    }

    private static String cellText(Choice choice, int option) {
        boolean many = choice.kind() == AttributeKind.MANY_OF;
        boolean has = choice.has(choice.options().get(option).value());
        String mark = many ? (has ? CHECKED : UNCHECKED) : has ? CHOSEN : OPEN;
        String digit = option < 9 ? (option + 1) + " " : "";
        return digit + mark + " " + choice.options().get(option).label();
    }

    Choice current() {
        return choices.get(current);
    }

    /** Whether the current row's value is typed and not chosen. */
    boolean isTyped() {
        return current().kind() == AttributeKind.TEXT || current().kind() == AttributeKind.NUMBER;
    }

    void move(int by) {
        current = Math.max(0, Math.min(choices.size() - 1, current + by));
    }

    /** Goes to the row with this letter; tells whether there is one. */
    boolean goTo(char letter) {
        String wanted = Character.toString(Character.toLowerCase(letter));
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).shortcut().equals(wanted)) {
                current = i;
                return true;
            }
        }
        return false;
    }

    /** Goes to the row at {@code y}; tells whether there is one. */
    boolean goTo(int y) {
        for (int i = 0; i < choices.size(); i++) {
            if (y >= tops.get(i) && y < tops.get(i + 1)) {
                current = i;
                return true;
            }
        }
        return false;
    }

    /** The option of the current row at a point, or -1. */
    int optionAt(int x, int y) {
        return cells.get(current).stream()
                .filter(cell -> cell.place().contains(x, y))
                .mapToInt(Cell::option)
                .findFirst()
                .orElse(-1);
    }

    /** Where the value of the current row stands. */
    Rectangle valuePlace() {
        return new Rectangle(nameWidth, tops.get(current), width - nameWidth, lineHeight);
    }

    void paint(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(colors.ground()));
        gc.fillRectangle(area);
        for (int i = 0; i < choices.size(); i++) {
            paintRow(gc, i);
        }
    }

    private void paintRow(GC gc, int index) {
        Choice choice = choices.get(index);
        boolean here = index == current;
        int top = tops.get(index);
        if (here) {
            gc.setBackground(new Color(colors.chosen()));
            gc.fillRoundRectangle(0, top, width, tops.get(index + 1) - top, 6, 6);
        }
        gc.setForeground(new Color(here ? colors.chosenText() : colors.text()));
        gc.drawString(choice.label(), PADDING, top + 4, true);
        gc.setForeground(new Color(here ? colors.chosenText() : colors.quiet()));
        int keyX = nameWidth - PADDING - gc.stringExtent(choice.shortcut()).x;
        gc.drawString(choice.shortcut(), keyX, top + 4, true);
        for (Cell cell : cells.get(index)) {
            boolean has = choice.has(choice.options().get(cell.option()).value());
            gc.setForeground(new Color(here ? colors.chosenText() : has ? colors.text() : colors.quiet()));
            gc.drawString(cellText(choice, cell.option()), cell.place().x + PADDING, cell.place().y + 4, true);
        }
        if (choice.options().isEmpty()) {
            gc.setForeground(new Color(here ? colors.chosenText() : colors.text()));
            gc.drawString(String.join(", ", choice.values()), nameWidth + PADDING, top + 4, true);
        }
    }
}
