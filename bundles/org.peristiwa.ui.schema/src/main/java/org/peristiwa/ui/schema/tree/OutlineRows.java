package org.peristiwa.ui.schema.tree;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.uses.UseCounts;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.Rows;
import org.peristiwa.ui.theme.Theme;

/**
 * The lines of an outline as rows: the name with the colour of its type, and how often it is used.
 *
 * @param uses null while they are being counted
 */
record OutlineRows(Outline outline, SchemaView types, @Nullable UseCounts uses, Theme theme, Messages words)
        implements Rows {

    @Override
    public int size() {
        return outline.lines().size();
    }

    @Override
    public Row at(int index) {
        Outline.Line line = outline.lines().get(index);
        Node node = line.node();
        return new Row(List.of(name(node), uses(node)), line.depth(), mark(node), tone(node), swatch(node));
    }

    private String name(Node node) {
        return node.isInherited() ? words.get("row.inherited", node.label(), node.from()) : node.label();
    }

    private String uses(Node node) {
        return uses == null
                ? ""
                : node.ref()
                        .map(element -> Integer.toString(uses.of(element, types)))
                        .orElse("");
    }

    private Row.Mark mark(Node node) {
        if (node.children().isEmpty()) {
            return Row.Mark.ROOM;
        }
        return outline.isOpen(node) ? Row.Mark.OPEN : Row.Mark.CLOSED;
    }

    private static Row.Tone tone(Node node) {
        return node.isInherited() ? Row.Tone.QUIET : Row.Tone.PLAIN;
    }

    private @Nullable RGB swatch(Node node) {
        return node.about() instanceof AnnotationType type
                ? theme.typeColor(type, types).line()
                : null;
    }
}
