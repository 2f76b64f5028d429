package org.peristiwa.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peristiwa.cli.ChosenFormat;
import org.peristiwa.cli.ExitCode;
import org.peristiwa.cli.FreshOutput;
import org.peristiwa.cli.OlderLayersNote;
import org.peristiwa.cli.RecoveredWork;
import org.peristiwa.cli.ReportedLosses;
import org.peristiwa.cli.Services;
import org.peristiwa.cli.terminal.BadInput;
import org.peristiwa.cli.terminal.Interruption;
import org.peristiwa.cli.terminal.ProgressBar;
import org.peristiwa.cli.terminal.Terminal;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportResult;
import org.peristiwa.exchange.StrictExportException;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.exchange.recipes.ExportRecipes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports a corpus, as the options say or by a recipe. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    @Option(names = "--recipe", paramLabel = "NAME")
    private @Nullable String recipe;

    @Option(names = "--save-recipe", paramLabel = "NAME")
    private @Nullable String saveAs;

    @Option(names = "--out", paramLabel = "OUT")
    private @Nullable Path out;

    @Option(names = "--force")
    private boolean force;

    @Mixin
    private ExportChoices choices = new ExportChoices();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    public ExportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Interruption interruption = new Interruption();
                CorpusSession session =
                        new RecoveredWork(terminal).in(services.corpora().openReadOnly(folder));
                ProgressBar bar = new ProgressBar(terminal, interruption::requested)) {
            ExportRecipes recipes = new ExportRecipes(folder);
            ExportRecipe chosen = chosen(recipes);
            new ChosenFormat(services.formats(), terminal.words()).exporter(chosen.format());
            Export export = chosen.export(services.formats(), session);
            Path target = target(recipes);
            requireFree(recipes, chosen);
            int code = export(export, target, bar);
            if (saveAs != null && code == ExitCode.FINE) {
                recipes.save(saveAs, chosen);
            }
            new OlderLayersNote(terminal).tell(session);
            return code;
        }
    }

    private ExportRecipe chosen(ExportRecipes recipes) throws IOException {
        if (recipe == null && format == null) {
            throw new BadInput(terminal.words().text("error.formatOrRecipe"));
        }
        ExportRecipe base = recipe == null ? ExportRecipe.of(String.valueOf(format)) : recipes.read(recipe);
        if (format != null && !format.equals(base.format())) {
            throw new BadInput(terminal.words().text("error.recipeFormat", recipe, base.format()));
        }
        return choices.over(base);
    }

    /** What a recipe has exported to its own place before, it replaces; anything else only by force. */
    private Path target(ExportRecipes recipes) throws IOException {
        if (out != null) {
            FreshOutput.require(out, force, terminal.words());
            return out;
        }
        String name = recipe != null ? recipe : saveAs;
        if (name == null || !ExportRecipes.canBeCalled(name)) {
            throw new BadInput(terminal.words().text("usage.missing", "--out OUT"));
        }
        return recipes.defaultTarget(name);
    }

    private void requireFree(ExportRecipes recipes, ExportRecipe chosen) throws IOException {
        if (saveAs == null) {
            return;
        }
        if (!ExportRecipes.canBeCalled(saveAs)) {
            throw new BadInput(terminal.words().text("error.notARecipe", saveAs));
        }
        if (!force && recipes.has(saveAs) && !recipes.read(saveAs).equals(chosen)) {
            throw new BadInput(terminal.words().text("error.recipeTaken", saveAs));
        }
    }

    private int export(Export export, Path target, ProgressBar bar) throws IOException {
        try {
            ExportResult result = export.to(target, bar);
            bar.wipe();
            new ReportedLosses(terminal).tell(result.losses());
            terminal.print(terminal.words().text("export.done", result.documents(), result.folder()));
            return ExitCode.FINE;
        } catch (StrictExportException e) {
            bar.wipe();
            terminal.tell(terminal.words().text("losses.refused"));
            new ReportedLosses(terminal).tell(e.report());
            return ExitCode.PROBLEMS;
        }
    }
}
