package org.peristiwa.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.theme.ThemeColor;

/** Name and progress of an annotator; state, name and unsaved mark of an article. */
final class TreeLabels extends StyledCellLabelProvider {

    private final Icons icons;
    private final Theme theme;

    TreeLabels(Icons icons, Theme theme) {
        this.icons = icons;
        this.theme = theme;
    }

    @Override
    public void update(ViewerCell cell) {
        if (cell.getElement() instanceof CorpusTree.Group group) {
            int all = group.articles().size();
            String progress = group.finished().isPresent() ? group.finished().getAsInt() + "/" + all : "…/" + all;
            write(cell, group.name().isEmpty() ? group.annotator() : group.name(), progress, Icon.PEOPLE);
        } else if (cell.getElement() instanceof CorpusTree.Leaf leaf) {
            write(
                    cell,
                    leaf.layer().article(),
                    leaf.unsaved() ? "●" : "",
                    icon(leaf.state().orElse(LayerState.NEW)));
        }
        super.update(cell);
    }

    /** Behind the mark of a state is paper in the selected line too: not all of its colours stand out from that of the selection. */
    @Override
    protected void paint(Event event, Object element) {
        if (element instanceof CorpusTree.Leaf
                && (event.detail & SWT.SELECTED) != 0
                && event.item instanceof TreeItem line) {
            Rectangle mark = line.getImageBounds(0);
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(new Color(theme.color(ThemeColor.PAPER)));
            int size = Math.min(mark.width, mark.height);
            event.gc.fillOval(mark.x, mark.y + (mark.height - size) / 2, size, size);
        }
        super.paint(event, element);
    }

    private void write(ViewerCell cell, String name, String aside, Icon icon) {
        cell.setText(aside.isEmpty() ? name : name + "  " + aside);
        List<StyleRange> styles = new ArrayList<>();
        if (!aside.isEmpty()) {
            StyleRange quiet = new StyleRange();
            quiet.start = name.length() + 2;
            quiet.length = aside.length();
            quiet.foreground = new Color(theme.color(ThemeColor.QUIET_TEXT));
            styles.add(quiet);
        }
        cell.setStyleRanges(styles.toArray(StyleRange[]::new));
        cell.setImage(icons.get(icon));
    }

    private static Icon icon(LayerState state) {
        return switch (state) {
            case NEW -> Icon.STATE_NEW;
            case IN_PROGRESS -> Icon.STATE_IN_PROGRESS;
            case DONE -> Icon.STATE_DONE;
            case ADJUDICATED -> Icon.STATE_ADJUDICATED;
        };
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof CorpusTree.Leaf leaf ? leaf.title() : "";
    }
}
