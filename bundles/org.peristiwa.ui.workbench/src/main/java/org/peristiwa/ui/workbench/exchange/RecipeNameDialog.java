package org.peristiwa.ui.workbench.exchange;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.recipes.ExportRecipes;
import org.peristiwa.ui.dialogs.FormDialog;
import org.peristiwa.ui.messages.Language;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.theme.Theme;

/** Asks for the name of a recipe. */
final class RecipeNameDialog extends FormDialog {

    private final Messages words;
    private final ExportRecipes recipes;
    private String name;
    private @Nullable Text field;

    RecipeNameDialog(Shell parent, Theme theme, Language language, ExportRecipes recipes, String name) {
        this(parent, theme, language.messages(Words.class), recipes, name);
    }

    private RecipeNameDialog(Shell parent, Theme theme, Messages words, ExportRecipes recipes, String name) {
        super(parent, theme, words.get("recipe.title"), words.get("recipe.save"), words.get("button.cancel"));
        this.words = words;
        this.recipes = recipes;
        this.name = name;
    }

    @Override
    protected void createForm(Composite form) {
        label(form, words.get("recipe.name"));
        Text text = new Text(form, SWT.BORDER);
        text.setText(name);
        text.selectAll();
        text.addModifyListener(e -> {
            name = text.getText().strip();
            validate();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        field = text;
    }

    @Override
    protected Optional<String> missing() {
        if (field == null || !ExportRecipes.canBeCalled(name)) {
            return Optional.of(words.get("recipe.badName"));
        }
        return Optional.empty();
    }

    /** Opens the dialog and waits; empty when it was given up. A recipe that has the name is replaced only when asked. */
    Optional<String> ask() {
        if (open() != Window.OK) {
            return Optional.empty();
        }
        boolean free = !recipes.has(name)
                || org.peristiwa.ui.dialogs.Ask.question(
                                getParentShell(),
                                words.get("recipe.title"),
                                words.get("recipe.replace", name),
                                words.get("recipe.replace.yes"),
                                words.get("button.cancel"))
                        == 0;
        return free ? Optional.of(name) : Optional.empty();
    }
}
