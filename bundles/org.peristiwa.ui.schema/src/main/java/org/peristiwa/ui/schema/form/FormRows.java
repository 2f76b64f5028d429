package org.peristiwa.ui.schema.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peristiwa.edit.Verb;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.Ink;
import org.peristiwa.ui.theme.ThemeColor;

/** Makes the rows of a form: a label, and a field that takes the rest or one for each of two languages. */
final class FormRows {

    /** The languages whose words the form shows, in this order. */
    static final List<String> LANGUAGES = List.of("en", "id");

    private final Composite page;
    private final SchemaDesk desk;
    private final boolean changeable;
    private final List<Field> fields = new ArrayList<>();

    /**
     * @param page gets a grid layout of three columns
     * @param changeable whether its fields can be changed
     */
    FormRows(Composite page, SchemaDesk desk, boolean changeable) {
        this.page = page;
        this.desk = desk;
        this.changeable = changeable;
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 10)
                .spacing(10, 6)
                .applyTo(page);
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    Composite page() {
        return page;
    }

    boolean isChangeable() {
        return changeable;
    }

    void add(Field field) {
        fields.add(field);
    }

    /** The heading of the form, with quiet words behind it. */
    void title(Supplier<String> title, Supplier<String> quiet) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
        Label name = new Label(line, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        Label behind = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.END)
                .grab(true, false)
                .applyTo(behind);
        Ink.set(behind, desk.theme(), ThemeColor.QUIET_TEXT);
        add(() -> {
            if (!name.isDisposed()) {
                name.setText(escaped(title.get()));
                behind.setText(escaped(quiet.get()));
                line.layout();
            }
        });
    }

    /** A sentence over the whole width. */
    void sentence(String text, ThemeColor color) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(escaped(text));
        Ink.set(label, desk.theme(), color);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .applyTo(label);
    }

    /** The label of a row. */
    void label(String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(escaped(text));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /** Names the two languages above their columns. */
    void languages() {
        label("");
        for (String language : LANGUAGES) {
            Label label = new Label(page, SWT.NONE);
            label.setText(desk.words().get("language." + language));
            Ink.set(label, desk.theme(), ThemeColor.QUIET_TEXT);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(80, SWT.DEFAULT)
                    .applyTo(label);
        }
    }

    /** A row of words in each language. */
    void words(String label, Function<String, String> read, Function<String, Function<String, Verb<?>>> write) {
        label(label);
        for (String language : LANGUAGES) {
            Text text = new Text(page, SWT.BORDER);
            text.setEditable(changeable);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(80, SWT.DEFAULT)
                    .applyTo(text);
            add(new TextField(text, desk, () -> read.apply(language), write.apply(language)));
        }
    }

    /** A field for words of no language; {@code width} in characters, 0 for all the room. */
    void text(String label, int width, Supplier<String> read, Function<String, Verb<?>> write) {
        label(label);
        Text text = new Text(page, SWT.BORDER);
        text.setEditable(changeable);
        GridDataFactory data = GridDataFactory.fillDefaults().span(2, 1);
        if (width == 0) {
            data.grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        } else {
            data.align(SWT.BEGINNING, SWT.CENTER).hint(width * 12, SWT.DEFAULT).applyTo(text);
        }
        add(new TextField(text, desk, read, write));
    }

    /** What something is, and a button that leads to its change. */
    void shown(String label, Supplier<String> read, String button, Runnable change) {
        label(label);
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        Label value = new Label(row, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(value);
        Button push = new Button(row, SWT.PUSH);
        push.setText(button);
        push.setEnabled(desk.isChangeable());
        push.addListener(SWT.Selection, event -> change.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(push);
        add(() -> {
            if (!value.isDisposed()) {
                value.setText(escaped(read.get()));
                value.requestLayout();
            }
        });
    }

    /** What something is and stays. */
    void fixed(String label, Supplier<String> read) {
        label(label);
        Label value = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(value);
        add(() -> {
            if (!value.isDisposed()) {
                value.setText(escaped(read.get()));
            }
        });
    }

    /** A list to choose from. */
    void choice(
            String label, Supplier<List<ChoiceField.Option>> options, Supplier<String> read, Consumer<String> chosen) {
        label(label);
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setEnabled(changeable);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .applyTo(combo);
        add(new ChoiceField(combo, options, read, chosen));
    }

    /** Boxes side by side in one row. */
    Composite checks(String label) {
        label(label);
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        return row;
    }

    /** One box of a row. */
    void check(Composite row, String label, BooleanSupplier read, Function<Boolean, Verb<?>> write) {
        Button button = new Button(row, SWT.CHECK);
        button.setText(label);
        button.setEnabled(changeable);
        add(new CheckField(button, desk, read, write));
    }

    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
