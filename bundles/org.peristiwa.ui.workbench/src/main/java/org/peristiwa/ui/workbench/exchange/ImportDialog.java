package org.peristiwa.ui.workbench.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.OptionException;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.corpus.Importing;

/**
 * File > Import: which files or folders, in which format, and whose layers they become; on the right the first article as
 * it would come in.
 */
public final class ImportDialog extends FormDialog {

    private static final String LAST_ANNOTATOR = "import.annotator";

    private final Language language;
    private final Messages words;
    private final CorpusSession session;
    private final Formats formats;
    private final Settings kept;
    private final List<FormatDescription> importable;
    private @Nullable Text inputs;
    private @Nullable OptionFields options;
    private @Nullable ImportPreviewPane preview;
    private @Nullable Recognition recognition;
    private String optionsOf = "";
    private @Nullable Combo format;
    private @Nullable Combo annotator;
    private @Nullable Button lenient;
    private @Nullable Button replace;
    private Importing.@Nullable Choice choice;

    public ImportDialog(
            Shell parent, Theme theme, Language language, CorpusSession session, Formats formats, Settings kept) {
        this(parent, theme, language, language.messages(Words.class), session, formats, kept);
    }

    private ImportDialog(
            Shell parent,
            Theme theme,
            Language language,
            Messages words,
            CorpusSession session,
            Formats formats,
            Settings kept) {
        super(parent, theme, words.get("import.title"), words.get("import.confirm"), words.get("button.cancel"));
        this.language = language;
        this.words = words;
        this.session = session;
        this.formats = formats;
        this.kept = kept;
        this.importable = formats.descriptions().values().stream()
                .filter(description -> formats.importer(description.id()).isPresent())
                .toList();
    }

    @Override
    protected int preferredWidth() {
        return 940;
    }

    @Override
    protected void createForm(Composite form) {
        Composite left = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
        Composite right = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 0).spacing(5, 4).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        recognition = new Recognition(form, words.get("preview.looking"), formats, this::changed);
        inputs = files(left);
        label(left, words.get("field.format"));
        Combo kinds = combo(left);
        kinds.add(words.get("import.automatic"));
        importable.forEach(one -> kinds.add(one.label(language.current())));
        kinds.select(0);
        format = kinds;
        options = new OptionFields(left, language, this::changed);
        label(left, words.get("import.annotator"));
        Combo people = combo(left);
        session.corpus().getAnnotators().stream().map(Annotator::getId).forEach(people::add);
        people.select(Math.max(0, people.indexOf(kept.get(LAST_ANNOTATOR).orElse(""))));
        annotator = people;
        lenient = check(left, "import.lenient");
        replace = check(left, "import.replace");
        preview = new ImportPreviewPane(right, language);
        options.show(List.of(), Map.of());
    }

    private Text files(Composite left) {
        Composite field = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(field);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(field);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(label(field, words.get("import.inputs")));
        Text text = new Text(field, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(360, 80).applyTo(text);
        text.addModifyListener(e -> changed());
        Button files = button(field, "import.files", () -> add(text, chooseFiles()));
        button(field, "import.folder", () -> add(text, chooseFolder()));
        files.setFocus();
        return text;
    }

    /** Shows the options of the format that it is now, and looks at the first article. */
    private void changed() {
        recognise();
        validate();
        Optional<Importer> importer = importer();
        String id = importer.map(one -> one.format().id()).orElse("");
        if (options != null && !id.equals(optionsOf)) {
            optionsOf = id;
            options.show(importer.map(Importer::importOptions).orElse(List.of()), Map.of());
        }
        if (preview == null) {
            return;
        }
        if (isLooking()) {
            preview.expect();
            return;
        }
        if (importer.isEmpty() || missing().isPresent()) {
            preview.clear();
            return;
        }
        try {
            preview.look(importer.get(), request(importer.get()));
        } catch (OptionException e) {
            preview.clear();
        }
    }

    private ImportRequest request(Importer importer) throws OptionException {
        Options chosen = Options.of(importer.importOptions(), options == null ? Map.of() : options.chosen());
        return new ImportRequest(
                paths(),
                chosen,
                annotator == null ? "" : annotator.getText(),
                lenient != null && lenient.getSelection(),
                Progress.NONE);
    }

    /** Has the first file looked at, where no format is chosen. */
    private void recognise() {
        Optional<Path> first = paths().stream().findFirst().filter(Files::exists);
        if (recognition == null) {
            return;
        }
        if (isAutomatic() && first.isPresent()) {
            recognition.look(first.get());
        } else {
            recognition.forget();
        }
    }

    private boolean isAutomatic() {
        return format == null || format.getSelectionIndex() <= 0;
    }

    private boolean isLooking() {
        return recognition != null && recognition.isLooking();
    }

    /** The one chosen, or the first that the first file looks like. */
    private Optional<Importer> importer() {
        if (format != null && !isAutomatic()) {
            return formats.importer(
                    importable.get(format.getSelectionIndex() - 1).id());
        }
        return recognition == null ? Optional.empty() : recognition.importer();
    }

    private Combo combo(Composite form) {
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.addListener(SWT.Selection, e -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Button check(Composite form, String key) {
        label(form, "");
        Button check = new Button(form, SWT.CHECK);
        check.setText(words.get(key));
        check.addListener(SWT.Selection, e -> changed());
        return check;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words.get(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
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
                        .flatMap(line -> path(line).stream())
                        .toList();
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected Optional<String> missing() {
        List<Path> paths = paths();
        if (paths.isEmpty()) {
            return Optional.of(words.get("import.missing.files"));
        }
        Optional<Path> absent =
                paths.stream().filter(path -> !Files.exists(path)).findFirst();
        if (absent.isPresent()) {
            return Optional.of(words.get("import.missing.file", absent.get()));
        }
        if (isLooking()) {
            return Optional.of(words.get("preview.looking"));
        }
        if (importer().isEmpty()) {
            return Optional.of(words.get("import.unknown", paths.get(0)));
        }
        return options == null ? Optional.empty() : options.missing();
    }

    @Override
    protected void okPressed() {
        Optional<Importer> importer = importer();
        if (importer.isPresent() && options != null && annotator != null && lenient != null && replace != null) {
            kept.put(LAST_ANNOTATOR, annotator.getText());
            choice = new Importing.Choice(
                    paths(),
                    importer.get().format().id(),
                    options.chosen(),
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
