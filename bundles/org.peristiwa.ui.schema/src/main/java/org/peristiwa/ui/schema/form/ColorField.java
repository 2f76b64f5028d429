package org.peristiwa.ui.schema.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.verbs.SetColor;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.SafePalette;

/** The colour of an element: how it looks, the colours of the safe palette, and any other. */
final class ColorField implements Field {

    private final SchemaDesk desk;
    private final SchemaElement element;
    private final ColorWell well;
    private final SwatchStrip strip;

    ColorField(Composite page, SchemaDesk desk, SchemaElement element, boolean changeable) {
        this.desk = desk;
        this.element = element;
        Composite row = new Composite(page, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 10;
        layout.center = true;
        row.setLayout(layout);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(row);
        well = new ColorWell(row, desk, element);
        strip = new SwatchStrip(row, desk.theme(), names(), this::choose);
        strip.setEnabled(changeable);
        Button other = new Button(row, SWT.PUSH);
        other.setText(desk.words().get("color.other"));
        other.setEnabled(changeable);
        other.addListener(SWT.Selection, event -> other());
        refresh();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(desk.words().get(element instanceof AnnotationType ? "color.inherited" : "color.none"));
        for (int i = 0; i < SafePalette.COLORS.size(); i++) {
            names.add(desk.words().get("color." + i));
        }
        return names;
    }

    private void choose(@Nullable RGB color) {
        desk.execute(new SetColor(element, color == null ? "" : written(color)));
        refresh();
    }

    private void other() {
        ColorDialog dialog = new ColorDialog(well.getShell());
        dialog.setText(desk.words().get("color.title"));
        own().ifPresent(dialog::setRGB);
        RGB chosen = dialog.open();
        if (chosen != null && !well.isDisposed()) {
            choose(chosen);
        }
    }

    private Optional<RGB> own() {
        String color = element.getColor();
        if (color == null || !color.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(color.substring(1), 16);
        return Optional.of(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    private static String written(RGB color) {
        return "#%02x%02x%02x".formatted(color.red, color.green, color.blue);
    }

    @Override
    public void refresh() {
        if (!well.isDisposed()) {
            well.show(own().orElse(null));
            strip.show(own().orElse(null));
        }
    }
}
