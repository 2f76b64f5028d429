package org.peristiwa.ui.article.part;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.ui.article.picture.PictureFormat;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Asks of what, how and where a picture is to be made. */
final class PictureDialog extends FormDialog {

    /** Of what a picture is made. */
    enum Part {
        /** The sentences that are selected, or the one at the caret. */
        SENTENCES,
        /** The lines on the screen. */
        VISIBLE,
        /** The article. */
        ARTICLE
    }

    /** What the user wants; kept for the next time. */
    record Choice(Part part, PictureFormat format, Theme.Mode colours, boolean numbers, boolean emphasis, Path file) {}

    private final Messages words;
    private final Choice first;
    private final List<Button> parts = new ArrayList<>();
    private final List<Button> formats = new ArrayList<>();
    private final List<Button> colours = new ArrayList<>();
    private @Nullable Button numbers;
    private @Nullable Button emphasis;
    private @Nullable Text file;
    private @Nullable Choice choice;

    /** @param first what is chosen at first */
    PictureDialog(Shell parent, Theme theme, Messages words, Choice first) {
        super(parent, theme, words.get("picture.heading"), words.get("picture.confirm"), words.get("picture.cancel"));
        this.words = words;
        this.first = first;
    }

    @Override
    protected int preferredWidth() {
        return 580;
    }

    @Override
    protected void createForm(Composite form) {
        label(form, words.get("picture.part"));
        radios(form, parts, Part.values(), first.part(), "picture.part.");
        label(form, words.get("picture.format"));
        radios(form, formats, PictureFormat.values(), first.format(), "picture.format.");
        label(form, words.get("picture.colours"));
        radios(form, colours, Theme.Mode.values(), first.colours(), "picture.colours.");
        label(form, "");
        Button withNumbers = check(form, "picture.numbers", first.numbers());
        label(form, "");
        Button withEmphasis = check(form, "picture.emphasis", first.emphasis());
        label(form, words.get("picture.file"));
        Text path = fileField(form);
        numbers = withNumbers;
        emphasis = withEmphasis;
        file = path;
        path.setText(first.file().toString());
        path.setSelection(path.getText().length());
        path.addModifyListener(event -> validate());
        formats.forEach(format -> format.addListener(SWT.Selection, event -> renameFile()));
    }

    private void radios(Composite form, List<Button> into, Enum<?>[] values, Enum<?> chosen, String key) {
        Composite row = new Composite(form, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 14;
        row.setLayout(layout);
        for (Enum<?> value : values) {
            Button radio = new Button(row, SWT.RADIO);
            radio.setText(words.get(key + value.name().toLowerCase(Locale.ROOT)));
            radio.setSelection(value == chosen);
            into.add(radio);
        }
    }

    private Button check(Composite form, String key, boolean on) {
        Button check = new Button(form, SWT.CHECK);
        check.setText(words.get(key));
        check.setSelection(on);
        return check;
    }

    private Text fileField(Composite form) {
        Composite field = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(field);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Text path = new Text(field, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(path);
        Button browse = new Button(field, SWT.PUSH);
        browse.setText(words.get("picture.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse(path)));
        return path;
    }

    private void browse(Text path) {
        FileDialog dialog = new FileDialog(path.getShell(), SWT.SAVE);
        path().ifPresent(now -> {
            dialog.setFilterPath(String.valueOf(now.toAbsolutePath().getParent()));
            dialog.setFileName(String.valueOf(now.getFileName()));
        });
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    /** The name ends as the format asks. */
    private void renameFile() {
        String ending = "." + chosen(formats, PictureFormat.values()).ending();
        if (file != null && !file.getText().toLowerCase(Locale.ROOT).endsWith(ending)) {
            file.setText(file.getText().replaceFirst("(?i)\\.(svg|pdf|png)$", "") + ending);
        }
        validate();
    }

    private static <E> E chosen(List<Button> radios, E[] values) {
        for (int i = 0; i < values.length; i++) {
            if (radios.get(i).getSelection()) {
                return values[i];
            }
        }
        return values[0];
    }

    private Optional<Path> path() {
        try {
            return file == null || file.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(file.getText().trim()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected Optional<String> missing() {
        Optional<Path> path = path();
        if (path.isEmpty() || Files.isDirectory(path.get())) {
            return Optional.of(words.get("picture.noFile"));
        }
        Path folder = path.get().toAbsolutePath().getParent();
        return folder == null || !Files.isDirectory(folder)
                ? Optional.of(words.get("picture.noFolder", String.valueOf(folder)))
                : Optional.empty();
    }

    @Override
    protected void okPressed() {
        if (numbers != null && emphasis != null) {
            choice = new Choice(
                    chosen(parts, Part.values()),
                    chosen(formats, PictureFormat.values()),
                    chosen(colours, Theme.Mode.values()),
                    numbers.getSelection(),
                    emphasis.getSelection(),
                    path().orElseThrow().toAbsolutePath());
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    Optional<Choice> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
