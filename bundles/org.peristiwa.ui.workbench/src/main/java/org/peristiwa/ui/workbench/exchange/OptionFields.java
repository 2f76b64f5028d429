package org.peristiwa.ui.workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;

/** A field for each option that a format describes, whoever made the format. */
final class OptionFields {

    private static final int LABEL_WIDTH = 190;

    private record Field(OptionDescription option, Supplier<String> value) {}

    private final Composite area;
    private final Language language;
    private final Messages words;
    private final Runnable changed;
    private final List<Field> fields = new ArrayList<>();

    /** @param changed is told of each change that the user makes */
    OptionFields(Composite parent, Language language, Runnable changed) {
        this.language = language;
        this.words = language.messages(Words.class);
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
    }

    Control control() {
        return area;
    }

    /** Puts fields of other options in the place of those that are there; none takes no room. */
    void show(List<OptionDescription> options, Map<String, String> chosen) {
        for (Control control : area.getChildren()) {
            control.dispose();
        }
        fields.clear();
        for (OptionDescription option : options) {
            String value = chosen.getOrDefault(option.key(), option.defaultValue());
            fields.add(new Field(option, field(option, value)));
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .exclude(options.isEmpty())
                .applyTo(area);
        area.setVisible(!options.isEmpty());
        area.requestLayout();
    }

    private Supplier<String> field(OptionDescription option, String value) {
        String label = option.label(language.current());
        if (option.type() == OptionDescription.Type.FLAG) {
            Button check = new Button(area, SWT.CHECK | SWT.WRAP);
            check.setText(label);
            check.setSelection(value.equals("true"));
            check.addListener(SWT.Selection, e -> changed.run());
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(check);
            return () -> String.valueOf(check.getSelection());
        }
        Label name = new Label(area, SWT.WRAP);
        name.setText(label.replace("&", "&&"));
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(name);
        return option.type() == OptionDescription.Type.CHOICE ? combo(option, value) : text(value);
    }

    private Supplier<String> combo(OptionDescription option, String value) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        option.choices().forEach(choice -> combo.add(choice.label(language.current())));
        combo.select(Math.max(0, option.values().indexOf(value)));
        combo.addListener(SWT.Selection, e -> changed.run());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(combo);
        return () -> option.values().get(combo.getSelectionIndex());
    }

    private Supplier<String> text(String value) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(e -> changed.run());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(text);
        return () -> text.getText().strip();
    }

    /** What differs from the defaults. */
    SortedMap<String, String> chosen() {
        SortedMap<String, String> chosen = new TreeMap<>();
        for (Field field : fields) {
            String value = field.value().get();
            if (!value.equals(field.option().defaultValue())) {
                chosen.put(field.option().key(), value);
            }
        }
        return chosen;
    }

    /** What is wrong with the first value that its option does not take. */
    Optional<String> missing() {
        return fields.stream()
                .filter(field -> !isTaken(field.option(), field.value().get()))
                .findFirst()
                .map(field -> words.get("option.number", field.option().label(language.current())));
    }

    private static boolean isTaken(OptionDescription option, String value) {
        return option.accepts(value)
                || (value.isEmpty() && option.defaultValue().isEmpty());
    }
}
