package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.Columns;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.exchange.recipes.ExportRecipes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the export recipes of a corpus, or removes one. */
@Command(name = "recipes")
public final class RecipesCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--remove", paramLabel = "NAME")
    private @Nullable String remove;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public RecipesCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        services.corpora().openReadOnly(folder).close();
        ExportRecipes recipes = new ExportRecipes(folder);
        if (remove != null) {
            recipes.remove(remove);
            terminal.print(terminal.words().text("recipes.removed", remove));
            return ExitCode.FINE;
        }
        return list(recipes);
    }

    /** A damaged one does not hide the others. */
    private int list(ExportRecipes recipes) throws IOException {
        Columns columns = new Columns();
        int code = ExitCode.FINE;
        for (String name : recipes.names()) {
            try {
                columns.row(row(name, recipes.read(name)));
            } catch (InputFormatException e) {
                terminal.tell("peristiwa: " + e.in(terminal.words().language()));
                code = ExitCode.BAD_INPUT;
            }
        }
        columns.lines().forEach(terminal::print);
        return code;
    }

    private static List<String> row(String name, ExportRecipe recipe) {
        List<String> rest = new ArrayList<>();
        recipe.options().forEach((key, value) -> rest.add(key + "=" + value));
        recipe.annotators().forEach(annotator -> rest.add("annotator=" + annotator));
        recipe.selection().written().forEach((key, value) -> rest.add(key + "=" + value));
        if (recipe.strict()) {
            rest.add("strict");
        }
        return List.of(name, recipe.format(), String.join(" ", rest));
    }
}
