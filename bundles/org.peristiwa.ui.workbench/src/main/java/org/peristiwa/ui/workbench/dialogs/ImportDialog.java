package org.peristiwa.ui.workbench.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Formats;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.Words;
import org.peristiwa.ui.workbench.corpus.Importing;

/** File > Import: which files or folders, in which format, and whose layers they become. */
public final class ImportDialog extends FormDialog {

    private final Language language;
    private final Messages words;
    private final CorpusSession session;
    private final List<FormatDescription> formats;
    private @Nullable Text inputs;
    private @Nullable Combo format;
    private @Nullable Combo annotator;
    private @Nullable Button lenient;
    private @Nullable Button replace;
    private Importing.@Nullable Choice choice;

    public ImportDialog(Shell parent, Theme theme, Language language, CorpusSession session, Formats formats) {
        this(parent, theme, language, language.messages(Words.class), session, formats);
    }

    private ImportDialog(
            Shell parent, Theme theme, Language language, Messages words, CorpusSession session, Formats formats) {
        super(parent, theme, words.get("import.title"), words.get("import.confirm"), words.get("button.cancel"));
        this.language = language;
        this.words = words;
        this.session = session;
        this.formats = formats.descriptions().values().stream()
                .filter(description -> formats.importer(description.id()).isPresent())
                .toList();
    }

    @Override
    protected void createForm(Composite form) {
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label(form, words.get("field.files")));
        Composite field = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(field);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(field);
        Text text = new Text(field, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().span(1, 2).grab(true, true).hint(300, 80).applyTo(text);
        text.addModifyListener(e -> validate());
        inputs = text;
        button(field, "import.files", () -> add(text, chooseFiles()));
        button(field, "import.folder", () -> add(text, chooseFolder()));
        label(form, words.get("field.format"));
        Combo kinds = combo(form);
        kinds.add(words.get("import.automatic"));
        formats.forEach(one -> kinds.add(one.label(language.current())));
        kinds.select(0);
        format = kinds;
        label(form, words.get("field.annotator"));
        Combo people = combo(form);
        session.corpus().getAnnotators().stream().map(Annotator::getId).forEach(people::add);
        people.select(0);
        annotator = people;
        lenient = check(form, "import.lenient");
        replace = check(form, "import.replace");
    }

    private static Combo combo(Composite form) {
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Button check(Composite form, String key) {
        label(form, "");
        Button check = new Button(form, SWT.CHECK);
        check.setText(words.get(key));
        return check;
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words.get(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    }

    private List<String> chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        List<String> chosen = new ArrayList<>();
        for (String name : dialog.getFileNames()) {
            chosen.add(folder.resolve(name).toString());
        }
        return chosen;
    }

    private List<String> chooseFolder() {
        String chosen = new DirectoryDialog(getShell()).open();
        return chosen == null ? List.of() : List.of(chosen);
    }

    private static void add(Text text, List<String> lines) {
        List<String> all = new ArrayList<>(text.getText().lines().toList());
        all.addAll(lines);
        all.removeIf(String::isBlank);
        text.setText(String.join("\n", all));
    }

    private List<Path> paths() {
        return inputs == null
                ? List.of()
                : inputs.getText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Path::of)
                        .toList();
    }

    @Override
    protected Optional<String> missing() {
        List<Path> paths = paths();
        if (paths.isEmpty()) {
            return Optional.of(words.get("import.missing.files"));
        }
        return paths.stream()
                .filter(path -> !java.nio.file.Files.exists(path))
                .findFirst()
                .map(path -> words.get("import.missing.file", path));
    }

    @Override
    protected void okPressed() {
        if (format != null && annotator != null && lenient != null && replace != null) {
            int index = format.getSelectionIndex();
            choice = new Importing.Choice(
                    paths(),
                    index <= 0 ? "" : formats.get(index - 1).id(),
                    annotator.getText(),
                    lenient.getSelection(),
                    replace.getSelection());
        }
        super.okPressed();
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<Importing.Choice> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
