package org.peristiwa.ui.schema.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peristiwa.edit.schema.verbs.CarryAttribute;
import org.peristiwa.edit.schema.verbs.DropAttribute;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.ThemeColor;

/** Which attributes a type or role carries: a box for each that the schema has; inherited ones are ticked and cannot be changed here. */
final class CarriedField implements Field {

    private record Box(String attribute, String label, boolean carried, boolean inherited) {}

    private final Composite boxes;
    private final SchemaDesk desk;
    private final SchemaElement bearer;
    private final boolean changeable;
    private List<Box> shown = List.of();
    private boolean ready;

    CarriedField(Composite page, SchemaDesk desk, SchemaElement bearer, boolean changeable, Runnable grown) {
        this.desk = desk;
        this.bearer = bearer;
        this.changeable = changeable;
        boxes = new Composite(page, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 14;
        boxes.setLayout(row);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(boxes);
        // in a turn of its own: a schema may have many attributes, and each is a button
        OnScreen.later(page.getDisplay(), () -> {
            ready = true;
            if (!boxes.isDisposed()) {
                refresh();
                grown.run();
            }
        });
    }

    private List<Box> read() {
        Set<String> own = new HashSet<>();
        Set<String> all = new HashSet<>();
        if (bearer instanceof AnnotationType type) {
            own.addAll(type.getAttributes());
            desk.types().attributes(type).forEach(attribute -> all.add(attribute.getId()));
        } else if (bearer instanceof Role role) {
            own.addAll(role.getAttributes());
        }
        List<Box> found = new ArrayList<>();
        for (AttributeDefinition attribute : desk.types().schema().getAttributes()) {
            String id = attribute.getId();
            boolean inherited = all.contains(id) && !own.contains(id);
            found.add(new Box(id, desk.label(attribute), own.contains(id) || inherited, inherited));
        }
        return found;
    }

    @Override
    public void refresh() {
        if (!ready || boxes.isDisposed()) {
            return;
        }
        List<Box> now = read();
        if (now.equals(shown) && boxes.getChildren().length > 0) {
            return;
        }
        shown = now;
        Control focus = boxes.getDisplay().getFocusControl();
        Object focused = focus != null && focus.getParent() == boxes ? focus.getData() : null;
        for (Control child : boxes.getChildren()) {
            child.dispose();
        }
        shown.forEach(this::box);
        if (shown.isEmpty()) {
            Label none = new Label(boxes, SWT.NONE);
            none.setText(desk.words().get("carried.none"));
            Ink.set(none, desk.theme(), ThemeColor.QUIET_TEXT);
        }
        for (Control child : boxes.getChildren()) {
            if (focused != null && focused.equals(child.getData())) {
                child.setFocus();
            }
        }
        boxes.requestLayout();
    }

    private void box(Box box) {
        Button button = new Button(boxes, SWT.CHECK);
        button.setData(box.attribute());
        button.setText(box.label().replace("&", "&&"));
        button.setSelection(box.carried());
        button.setEnabled(changeable && !box.inherited());
        if (box.inherited()) {
            button.setToolTipText(desk.words().get("carried.inherited"));
        }
        button.addListener(SWT.Selection, event -> {
            desk.execute(
                    button.getSelection()
                            ? new CarryAttribute(bearer, box.attribute())
                            : new DropAttribute(bearer, box.attribute()));
            refresh();
        });
    }
}
