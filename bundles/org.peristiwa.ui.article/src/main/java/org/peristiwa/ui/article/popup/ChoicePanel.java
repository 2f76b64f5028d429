package org.peristiwa.ui.article.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.ui.choices.Choice;

/**
 * The attributes of an annotation, a row each. On the row that is current the digits choose values, 0 takes the value back,
 * and Enter opens what is typed; arrows and an attribute's own letter go to its row. Every value is set at once.
 */
public final class ChoicePanel {

    private static final int MARGIN = 6;
    private static final int NARROWEST = 260;

    private final PopupBox box;
    private final Composite parent;
    private Supplier<List<Choice>> read = List::of;
    private BiConsumer<Choice, List<String>> set = (choice, values) -> {};
    private @Nullable ChoiceRows rows;
    private @Nullable Canvas canvas;
    private String[] yesNo = {"", ""};

    /** @param parent where it sits, and what gets the keyboard back */
    public ChoicePanel(Composite parent) {
        this.parent = parent;
        this.box = new PopupBox(parent);
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return box.isOpen();
    }

    /** Closes it; what was chosen stays chosen. */
    public void close() {
        box.close();
    }

    /**
     * Opens it.
     *
     * @param at the place in the canvas that it belongs to
     * @param yes the word for a boolean that holds
     * @param no the word for one that does not
     * @param newRead tells what there is to choose and what is chosen now
     * @param newSet sets the values of one choice; none takes them back
     */
    public void open(
            Rectangle at,
            PopupColors colors,
            String yes,
            String no,
            Supplier<List<Choice>> newRead,
            BiConsumer<Choice, List<String>> newSet) {
        Composite made = box.open(colors);
        yesNo = new String[] {yes, no};
        read = newRead;
        set = newSet;
        Canvas area = new Canvas(made, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas = area;
        ChoiceRows shown = new ChoiceRows(colors, withYesAndNo(newRead.get()));
        rows = shown;
        GC gc = new GC(area);
        Point size = shown.measure(gc, Math.max(NARROWEST, parent.getClientArea().width - 4 * MARGIN));
        gc.dispose();
        area.addListener(SWT.Paint, event -> shown.paint(event.gc, area.getClientArea()));
        area.addListener(SWT.KeyDown, this::key);
        area.addListener(SWT.Traverse, event -> event.doit = false);
        area.addListener(SWT.MouseUp, this::clicked);
        box.closeWhenLeft(area);
        box.place(at, size.x + 2 * MARGIN, size.y + 2 * MARGIN);
        area.setBounds(MARGIN, MARGIN, size.x, size.y);
        area.setFocus();
    }

    private List<Choice> withYesAndNo(List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        for (Choice choice : choices) {
            all.add(
                    choice.kind() != AttributeKind.BOOLEAN
                            ? choice
                            : new Choice(
                                    choice.key(),
                                    choice.label(),
                                    choice.shortcut(),
                                    choice.kind(),
                                    List.of(new Choice.Option("true", yesNo[0]), new Choice.Option("false", yesNo[1])),
                                    choice.values()));
        }
        return all;
    }

    private void key(Event event) {
        ChoiceRows shown = rows;
        if (shown == null) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.TAB -> shown.move(1);
            case SWT.ARROW_UP -> shown.move(-1);
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR -> enter(shown);
            case SWT.DEL, SWT.BS, '0', SWT.KEYPAD_0 -> change(shown.current(), List.of());
            default -> letter(shown, event.character);
        }
        event.doit = false;
        redraw();
    }

    private void letter(ChoiceRows shown, char typed) {
        if (typed >= '1' && typed <= '9') {
            choose(shown, typed - '1');
        } else if (!shown.goTo(typed) && shown.isTyped() && typed >= ' ' && typed != SWT.DEL) {
            edit(shown, Character.toString(typed));
        }
    }

    private void enter(ChoiceRows shown) {
        if (shown.isTyped()) {
            edit(
                    shown,
                    shown.current().values().isEmpty()
                            ? ""
                            : shown.current().values().get(0));
        } else {
            close();
        }
    }

    private void clicked(Event event) {
        ChoiceRows shown = rows;
        if (event.button != 1 || shown == null || !shown.goTo(event.y)) {
            return;
        }
        int option = shown.optionAt(event.x, event.y);
        if (option >= 0) {
            choose(shown, option);
        } else if (shown.isTyped()) {
            enter(shown);
        }
        redraw();
    }

    /** One of several is chosen and the next row is current; of many, one is put in or taken out. */
    private void choose(ChoiceRows shown, int option) {
        Choice choice = shown.current();
        if (option >= choice.options().size()) {
            return;
        }
        String value = choice.options().get(option).value();
        if (choice.kind() == AttributeKind.MANY_OF) {
            List<String> values = new ArrayList<>(choice.values());
            if (!values.remove(value)) {
                values.add(value);
            }
            change(choice, values);
            return;
        }
        change(choice, List.of(value));
        shown.move(1);
    }

    private void change(Choice choice, List<String> values) {
        if (!values.equals(choice.values())) {
            set.accept(choice, values);
        }
        ChoiceRows shown = rows;
        if (shown != null) {
            shown.show(withYesAndNo(read.get()));
        }
    }

    /** A field over the row takes what is typed: Enter keeps it, Escape does not. */
    private void edit(ChoiceRows shown, String begin) {
        Canvas area = canvas;
        if (area == null || area.isDisposed()) {
            return;
        }
        Choice choice = shown.current();
        Text field = new Text(area.getParent(), SWT.SINGLE);
        Rectangle place = shown.valuePlace();
        field.setBounds(MARGIN + place.x, MARGIN + place.y, place.width, place.height);
        field.moveAbove(null);
        field.setBackground(new Color(shown.colors().ground()));
        field.setForeground(new Color(shown.colors().text()));
        field.setText(begin);
        field.setSelection(begin.length());
        field.addListener(SWT.Traverse, event -> event.doit = false);
        field.addListener(SWT.KeyDown, event -> {
            boolean keep = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (keep) {
                String typed = field.getText().strip();
                change(choice, typed.isEmpty() ? List.of() : List.of(typed));
                shown.move(1);
            }
            if (keep || event.keyCode == SWT.ESC) {
                event.doit = false;
                area.setFocus();
                field.dispose();
                redraw();
            }
        });
        box.closeWhenLeft(field);
        field.setFocus();
    }

    private void redraw() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }
}
