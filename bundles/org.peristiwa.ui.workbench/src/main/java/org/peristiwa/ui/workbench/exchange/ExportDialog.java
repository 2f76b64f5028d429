package org.peristiwa.ui.workbench.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.exchange.recipes.ExportRecipes;
import org.peristiwa.ui.Settings;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.jobs.OnScreen;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;
import org.peristiwa.ui.workbench.corpus.Exporting;
import org.peristiwa.ui.workbench.dialogs.FolderField;

/** File > Export: the settings on the left; on the right, while they change, the first article and what would be lost. */
public final class ExportDialog extends FormDialog {

    private static final String LAST_SETTINGS = "export.settings";
    private static final String LAST_FOLDER = "export.folder";
    private static final String GOLD = "gold";

    private final Language language;
    private final Messages words;
    private final CorpusSession session;
    private final Formats formats;
    private final Settings kept;
    private final ExportRecipes recipes;
    private final List<Exporter> exporters;
    private @Nullable Combo recipe;
    private @Nullable Button save;
    private @Nullable SettingsPane settings;
    private @Nullable FolderField folder;
    private @Nullable ExportPreviewPane preview;
    private @Nullable String unreadable;
    private Exporting.@Nullable Choice choice;

    public ExportDialog(
            Shell parent, Theme theme, Language language, CorpusSession session, Formats formats, Settings kept) {
        this(parent, theme, language, language.messages(Words.class), session, formats, kept);
    }

    private ExportDialog(
            Shell parent,
            Theme theme,
            Language language,
            Messages words,
            CorpusSession session,
            Formats formats,
            Settings kept) {
        super(parent, theme, words.get("export.title"), words.get("export.confirm"), words.get("button.cancel"));
        this.language = language;
        this.words = words;
        this.session = session;
        this.formats = formats;
        this.kept = kept;
        this.recipes = new ExportRecipes(Path.of(session.location()));
        this.exporters = formats.descriptions().keySet().stream()
                .flatMap(id -> formats.exporter(id).stream())
                .toList();
    }

    @Override
    protected int preferredWidth() {
        return 1010;
    }

    @Override
    protected void createForm(Composite form) {
        Composite left = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(left);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(left);
        if (exporters.isEmpty()) {
            return;
        }
        recipes(left);
        settings = new SettingsPane(left, theme(), language, session, exporters, this::settingsChanged);
        label(left, words.get("field.folder"));
        folder = new FolderField(left, words.get("button.browse"), this::validate);
        folder.show(kept.get(LAST_FOLDER).orElse(""));
        Composite right = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(right);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(ExportPreviewPane.WIDTH, ExportPreviewPane.HEIGHT)
                .applyTo(right);
        // In a turn of its own: all of the dialog at once would hold the screen
        OnScreen.later(form.getDisplay(), () -> showPreview(right));
        folder.setFocus();
    }

    private void showPreview(Composite right) {
        if (!right.isDisposed() && settings != null) {
            preview = new ExportPreviewPane(right, language, session, formats);
            settings.show(last());
            right.layout();
        }
    }

    private void recipes(Composite left) {
        new Label(left, SWT.NONE).setText(words.get("field.recipe"));
        Composite row = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(combo);
        combo.addListener(SWT.Selection, e -> recipeChosen(combo));
        recipe = combo;
        listRecipes("");
        Button button = new Button(row, SWT.PUSH);
        button.setText(words.get("recipe.saveAs"));
        button.addListener(SWT.Selection, e -> saveRecipe());
        save = button;
    }

    private void listRecipes(String selected) {
        Combo combo = recipe;
        if (combo == null) {
            return;
        }
        combo.removeAll();
        combo.add(words.get("recipe.none"));
        try {
            recipes.names().forEach(combo::add);
        } catch (IOException e) {
            unreadable = words.told(e);
        }
        combo.select(Math.max(0, combo.indexOf(selected)));
    }

    private void recipeChosen(Combo combo) {
        unreadable = null;
        if (combo.getSelectionIndex() > 0 && settings != null) {
            try {
                settings.show(withSomebody(recipes.read(combo.getText()), everybody()));
            } catch (IOException e) {
                unreadable = words.told(e);
            }
        }
        validate();
    }

    private void saveRecipe() {
        SettingsPane pane = settings;
        if (pane == null || pane.missing().isPresent()) {
            return;
        }
        String name = recipe == null || recipe.getSelectionIndex() <= 0 ? "" : recipe.getText();
        new RecipeNameDialog(getShell(), theme(), language, recipes, name).ask().ifPresent(chosen -> {
            try {
                recipes.save(chosen, pane.recipe());
                unreadable = null;
                listRecipes(chosen);
            } catch (IOException e) {
                unreadable = words.told(e);
            }
            validate();
        });
    }

    /** What a first export is in: with it nothing is refused or lost by surprise. */
    private Exporter keepsMost() {
        return Collections.max(
                exporters, Comparator.comparingInt(one -> one.format().keeps().size()));
    }

    private ExportRecipe last() {
        Optional<String> written = kept.get(LAST_SETTINGS);
        if (written.isPresent()) {
            try {
                return withSomebody(ExportRecipe.read(written.get()), goldOrEverybody());
            } catch (IOException e) {
                // of a later version; the usual settings do as well
            }
        }
        return withSomebody(ExportRecipe.of(keepsMost().format().id()), goldOrEverybody());
    }

    private List<String> everybody() {
        return session.corpus().getAnnotators().stream()
                .map(annotator -> annotator.getId())
                .toList();
    }

    private List<String> goldOrEverybody() {
        return everybody().contains(GOLD) ? List.of(GOLD) : everybody();
    }

    /** Those annotators of a recipe that this corpus has. */
    private ExportRecipe withSomebody(ExportRecipe recipe, List<String> otherwise) {
        List<String> here = everybody();
        List<String> chosen =
                recipe.annotators().stream().filter(here::contains).toList();
        return new ExportRecipe(
                recipe.format(),
                recipe.options(),
                chosen.isEmpty() ? otherwise : chosen,
                recipe.selection(),
                recipe.strict());
    }

    private void settingsChanged() {
        unreadable = null;
        validate();
        SettingsPane pane = settings;
        ExportPreviewPane shown = preview;
        if (pane == null || shown == null) {
            return;
        }
        try {
            if (pane.missing().isEmpty()) {
                shown.look(pane.recipe());
            } else {
                shown.clear();
            }
        } catch (IOException e) {
            shown.clear();
        }
    }

    @Override
    protected Optional<String> missing() {
        if (exporters.isEmpty()) {
            return Optional.of(words.get("missing.format"));
        }
        Optional<String> missing = settings == null ? Optional.empty() : settings.missing();
        if (save != null) {
            save.setEnabled(missing.isEmpty());
        }
        if (unreadable != null) {
            return Optional.of(unreadable);
        }
        if (missing.isPresent()) {
            return missing;
        }
        if (folder == null || folder.text().isEmpty()) {
            return Optional.of(words.get("missing.folder"));
        }
        return folder.path().isEmpty() ? Optional.of(words.get("missing.badFolder")) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        try {
            if (settings != null && folder != null && preview != null) {
                ExportRecipe chosen = settings.recipe();
                kept.put(LAST_SETTINGS, chosen.written());
                kept.put(LAST_FOLDER, folder.text());
                choice = new Exporting.Choice(chosen, Path.of(folder.text()).toAbsolutePath(), preview.isComplete());
            }
            super.okPressed();
        } catch (IOException e) {
            unreadable = words.told(e);
            validate();
        }
    }

    /** Opens the dialog and waits; empty when it was given up. */
    public Optional<Exporting.Choice> ask() {
        open();
        return Optional.ofNullable(choice);
    }
}
