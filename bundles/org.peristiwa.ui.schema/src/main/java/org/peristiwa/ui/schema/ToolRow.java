package org.peristiwa.ui.schema;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.peristiwa.ui.icons.Icon;
import org.peristiwa.ui.icons.Icons;
import org.peristiwa.ui.messages.Messages;

/** The buttons above the tree: each opens a menu of what can be made new, or changed, where the user is. */
final class ToolRow {

    private final Messages words;
    private final ToolBar bar;
    private final ToolItem add;
    private final ToolItem change;

    /**
     * @param adding fills the menu of what can be new
     * @param changing fills the menu of refactorings
     */
    ToolRow(Composite parent, Icons icons, Messages words, Consumer<Menu> adding, Consumer<Menu> changing) {
        this.words = words;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(bar);
        add = item(adding);
        add.setImage(icons.get(Icon.ADD));
        change = item(changing);
        relabel();
    }

    private ToolItem item(Consumer<Menu> filling) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        item.addListener(SWT.Selection, event -> open(item, filling));
        return item;
    }

    private void open(ToolItem item, Consumer<Menu> filling) {
        Menu menu = new Menu(bar);
        filling.accept(menu);
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        Rectangle place = item.getBounds();
        Point below = bar.toDisplay(place.x, place.y + place.height);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    /** The words of the screen's language. */
    void relabel() {
        add.setText(words.get("tool.new"));
        change.setText(words.get("tool.change"));
        bar.requestLayout();
    }

    /** Whether anything can be changed. */
    void enable(boolean enabled) {
        add.setEnabled(enabled);
        change.setEnabled(enabled);
    }
}
