package org.peristiwa.ui.schema.refactor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** A list to choose one of several elements from. */
final class ElementCombo {

    private final Combo widget;
    private final SchemaDesk desk;
    private final List<String> ids = new ArrayList<>();

    /**
     * Makes the widget in {@code parent}.
     *
     * @param changed is called when the user has chosen another
     */
    ElementCombo(Composite parent, SchemaDesk desk, Runnable changed) {
        this.desk = desk;
        widget = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(widget);
        widget.addListener(SWT.Selection, event -> changed.run());
    }

    Combo widget() {
        return widget;
    }

    /** Offers something that is no element under an id of its own, such as none under the empty one. */
    ElementCombo offer(String id, String label) {
        ids.add(id);
        widget.add(label);
        return this;
    }

    /** Offers elements, by what the screen calls them and their ids where these differ. */
    ElementCombo offer(List<? extends SchemaElement> elements) {
        for (SchemaElement element : elements) {
            String label = desk.label(element);
            offer(element.getId(), label.equals(element.getId()) ? label : label + "  (" + element.getId() + ")");
        }
        return this;
    }

    /** Offers nothing any more. */
    void clear() {
        ids.clear();
        widget.removeAll();
    }

    /** Chooses the element with this id; nobody is told. */
    ElementCombo choose(String id) {
        int index = ids.indexOf(id);
        if (index >= 0) {
            widget.select(index);
        }
        return this;
    }

    boolean isChosen() {
        return widget.getSelectionIndex() >= 0;
    }

    /** The id that is chosen; empty where none is, or that for none. */
    String chosen() {
        return isChosen() ? ids.get(widget.getSelectionIndex()) : "";
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }
}
