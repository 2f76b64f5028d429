package org.peristiwa.ui.schema.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** One of several values; chosen values are written down at once. */
final class ChoiceField implements Field {

    /**
     * A value.
     *
     * @param value as the schema has it; empty for none
     * @param label what the list calls it
     */
    record Option(String value, String label) {}

    private final Combo widget;
    private final Supplier<List<Option>> options;
    private final Supplier<String> read;
    private List<Option> shown = List.of();

    /** @param chosen hears of the value that the user chooses */
    ChoiceField(Combo widget, Supplier<List<Option>> options, Supplier<String> read, Consumer<String> chosen) {
        this.widget = widget;
        this.options = options;
        this.read = read;
        widget.addListener(SWT.Selection, event -> {
            int index = widget.getSelectionIndex();
            if (index >= 0 && !shown.get(index).value().equals(read.get())) {
                chosen.accept(shown.get(index).value());
                refresh();
            }
        });
        refresh();
    }

    @Override
    public void refresh() {
        if (widget.isDisposed()) {
            return;
        }
        List<Option> now = options.get();
        if (!now.equals(shown)) {
            shown = List.copyOf(now);
            widget.setItems(shown.stream().map(Option::label).toArray(String[]::new));
        }
        String value = read.get();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).value().equals(value)) {
                widget.select(i);
                return;
            }
        }
        widget.deselectAll();
    }
}
