package org.peristiwa.exchange.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.selection.ExportSelection;

class ExportRecipesTest {

    @TempDir
    private Path corpus;

    private static ExportRecipe everything() throws ExchangeException {
        ExportSelection selection = ExportSelection.parse(Map.of(
                "types", "Meet,PER",
                "states", "done",
                "from", "2024-01-01",
                "to", "2024-12-31",
                "splits", "train=80,test=20",
                "seed", "7",
                "anonymous", "true"));
        return new ExportRecipe(
                "iob", new TreeMap<>(Map.of("pieces", "first", "edges", "refuse")), List.of("ani"), selection, true);
    }

    @Test
    void given_a_recipe_when_saved_then_it_is_read_as_it_was_and_git_sees_one_member_a_line() throws IOException {
        ExportRecipes recipes = new ExportRecipes(corpus);
        recipes.save("latih.2024", everything());
        assertThat(recipes.read("latih.2024")).isEqualTo(everything());
        assertThat(corpus.resolve("recipes/latih.2024.json"))
                .hasContent(
                        """
                        {
                          "recipe" : 1,
                          "format" : "iob",
                          "options" : {
                            "edges" : "refuse",
                            "pieces" : "first"
                          },
                          "annotators" : [
                            "ani"
                          ],
                          "selection" : {
                            "types" : "Meet,PER",
                            "states" : "done",
                            "from" : "2024-01-01",
                            "to" : "2024-12-31",
                            "splits" : "train=80,test=20",
                            "seed" : "7",
                            "anonymous" : "true"
                          },
                          "strict" : true
                        }
                        """);
    }

    @Test
    void given_recipes_when_listed_saved_again_and_removed_then_each_is_a_file_and_nothing_else_is_left()
            throws IOException {
        ExportRecipes recipes = new ExportRecipes(corpus);
        assertThat(recipes.names()).isEmpty();
        recipes.save("b", ExportRecipe.of("brat"));
        recipes.save("a", ExportRecipe.of("json"));
        recipes.save("a", ExportRecipe.of("brat"));
        assertThat(recipes.names()).containsExactly("a", "b");
        assertThat(recipes.read("a")).isEqualTo(ExportRecipe.of("brat"));
        recipes.remove("a");
        try (Stream<Path> files = Files.list(corpus.resolve("recipes"))) {
            assertThat(files).containsExactly(corpus.resolve("recipes/b.json"));
        }
    }

    @Test
    void given_a_name_that_nothing_has_or_can_have_then_it_is_said_what_there_is() throws IOException {
        ExportRecipes recipes = new ExportRecipes(corpus);
        assertThatThrownBy(() -> recipes.read("x")).hasMessage("no recipe \"x\": there are none");
        recipes.save("a", ExportRecipe.of("brat"));
        assertThatThrownBy(() -> recipes.read("x")).hasMessage("no recipe \"x\": there are a");
        assertThatThrownBy(() -> recipes.read("../a")).hasMessage("no recipe \"../a\": there are a");
        assertThatThrownBy(() -> recipes.remove("x")).hasMessage("no recipe \"x\": there are a");
        assertThatThrownBy(() -> recipes.save("../a", ExportRecipe.of("brat")))
                .hasMessageContaining("letters, digits, dots and hyphens");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"format":"brat"}                                        | :1:1: "recipe" is missing
                    {"recipe":2,"format":"brat"}                             | :1:11: is a form of recipes that this version does not know: "2"
                    {"recipe":1}                                             | :1:1: "format" is missing
                    {"recipe":1,"format":"brat","colour":"x"}                | recipes have nothing of this name: "colour"
                    {"recipe":1,"format":"brat","strict":"yes"}              | expected true or false, found a string: "yes"
                    {"recipe":1,"format":"brat","selection":{"kind":"x"}}    | nothing of this name can be selected by: "kind"
                    {"recipe":1,"format":"brat","selection":{"from":"May"}}  | a day is written 2024-03-21, not "May"
                    {"recipe":1,"format":"brat","options":["x"]}             | expected an object, found an array
                    {"recipe":1,"format":                                    | :1:
                    <<<<<<< ours                                             | :1:
                    """)
    void given_a_damaged_recipe_then_file_and_place_are_named(String content, String complaint) throws IOException {
        Files.createDirectories(corpus.resolve("recipes"));
        Files.writeString(corpus.resolve("recipes/a.json"), content);
        assertThat(new ExportRecipes(corpus).names()).containsExactly("a");
        assertThatThrownBy(() -> new ExportRecipes(corpus).read("a"))
                .isInstanceOf(InputFormatException.class)
                .hasMessageStartingWith(corpus.resolve("recipes/a.json") + ":")
                .hasMessageContaining(complaint);
    }
}
