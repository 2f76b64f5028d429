package org.peristiwa.exchange.recipes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.jsonl.JsonReading;

/**
 * The recipes of a corpus: the folder {@code recipes} in it, a JSON file each, named like the recipe. Made for git: two
 * people who add recipes never touch the same file.
 */
public final class ExportRecipes {

    private static final String FOLDER = "recipes";
    private static final String ENDING = ".json";

    private final Path corpus;
    private final Path folder;

    /** @param corpus folder of the corpus */
    public ExportRecipes(Path corpus) {
        this.corpus = corpus;
        this.folder = corpus.resolve(FOLDER);
    }

    /** Whether a recipe can have this name: it names files, see {@link ArticleIds#isSafe}. */
    public static boolean canBeCalled(String name) {
        return ArticleIds.isSafe(name);
    }

    /** The names of all of them, good and damaged ones, in alphabetical order. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(ExportRecipes::canBeCalled)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether there is one of this name. */
    public boolean has(String name) {
        return canBeCalled(name) && Files.isRegularFile(file(name));
    }

    /**
     * Reads a recipe.
     *
     * @throws ExchangeException if there is none of this name; the message names those that there are
     * @throws org.peristiwa.exchange.InputFormatException if its file is damaged, with line and column
     */
    public ExportRecipe read(String name) throws IOException {
        if (!has(name)) {
            throw new ExchangeException(ErrorWords.of("noRecipe", name, ErrorWords.known(names())));
        }
        return RecipeFile.read(JsonReading.file(file(name)));
    }

    /**
     * Keeps a recipe in the place of one of the same name; the file is written whole or not at all.
     *
     * @throws ExchangeException if it cannot have this name, or the file cannot be written
     */
    public void save(String name, ExportRecipe recipe) throws IOException {
        if (!canBeCalled(name)) {
            throw new ExchangeException(ErrorWords.of("recipeName", name));
        }
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, ".", ENDING + ".peristiwa-tmp");
            Files.writeString(temporary, recipe.written());
            Files.move(temporary, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
            throw new ExchangeException(ErrorWords.of("recipeUnwritten", name, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Removes a recipe.
     *
     * @throws ExchangeException if there is none of this name
     */
    public void remove(String name) throws IOException {
        if (!has(name)) {
            read(name);
        }
        Files.delete(file(name));
    }

    /** Where an export by a recipe goes when nothing else is said: {@code exports/NAME} in the corpus. */
    public Path defaultTarget(String name) {
        return corpus.resolve("exports").resolve(name);
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
