package org.peristiwa.ui.schema.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.RowTable;
import org.peristiwa.ui.rows.Rows;

/** A list to tick who may fill a role or stand at an end of a relation: every kind, and its types below it. */
public final class ChoiceList {

    private record Line(TypeChoice choice, String label, int depth, @Nullable RGB color) {}

    private final SchemaDesk desk;
    private final RowTable table;
    private final List<Line> lines = new ArrayList<>();
    private final Set<TypeChoice> ticked;
    private final Runnable changed;

    /**
     * Makes the widget in {@code parent}, over two columns of its grid.
     *
     * @param chosen what is ticked at first
     * @param changed is called when the user has changed that
     */
    public ChoiceList(Composite parent, SchemaDesk desk, List<TypeChoice> chosen, Runnable changed) {
        this.desk = desk;
        this.ticked = new LinkedHashSet<>(chosen);
        this.changed = changed;
        table = new RowTable(parent, desk.theme(), false, 100);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, 200)
                .applyTo(table.control());
        for (FillerKind kind : List.of(FillerKind.ENTITY, FillerKind.VALUE, FillerKind.TIME, FillerKind.EVENT)) {
            TypeChoice all = new TypeChoice(kind, null);
            lines.add(new Line(all, ChoiceNames.of(all, desk), 0, null));
            List<AnnotationType> types = Elements.types(desk.types().schema(), TypeKind.of(kind));
            types.stream().filter(type -> parent(type, kind) == null).forEach(type -> add(type, kind, types, 1));
        }
        table.onToggle(this::toggle);
        show(0);
    }

    private @Nullable AnnotationType parent(AnnotationType type, FillerKind kind) {
        return Elements.type(desk.types(), TypeKind.of(kind), type.getParent()).orElse(null);
    }

    private void add(AnnotationType type, FillerKind kind, List<AnnotationType> all, int depth) {
        lines.add(new Line(
                new TypeChoice(kind, type.getId()),
                desk.label(type),
                depth,
                desk.theme().typeColor(type, desk.types()).line()));
        all.stream()
                .filter(other -> type.equals(parent(other, kind)))
                .forEach(other -> add(other, kind, all, depth + 1));
    }

    private void toggle(int row) {
        TypeChoice choice = lines.get(row).choice();
        if (!ticked.remove(choice)) {
            ticked.add(choice);
        }
        show(row);
        changed.run();
    }

    private void show(int row) {
        table.show(
                new Rows() {
                    @Override
                    public int size() {
                        return lines.size();
                    }

                    @Override
                    public Row at(int index) {
                        Line line = lines.get(index);
                        Row.Mark mark = ticked.contains(line.choice()) ? Row.Mark.TICKED : Row.Mark.UNTICKED;
                        return new Row(List.of(line.label()), line.depth(), mark, Row.Tone.PLAIN, line.color());
                    }
                },
                row,
                "");
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        table.control().setFocus();
    }

    /** What is ticked, in the order of the list; empty for anything. */
    public List<TypeChoice> chosen() {
        return lines.stream().map(Line::choice).filter(ticked::contains).toList();
    }
}
