package org.peristiwa.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.exchange.selection.ExportSelection;
import picocli.CommandLine.Option;

/** What of a corpus is exported and how: the options that a recipe keeps. What is not given is as the recipe has it. */
final class ExportChoices {

    @Option(names = "--annotator", paramLabel = "NAME", split = ",")
    private List<String> annotators = List.of();

    @Option(names = "--type", paramLabel = "ID", split = ",")
    private List<String> types = List.of();

    @Option(names = "--state", paramLabel = "STATE", split = ",")
    private List<String> states = List.of();

    @Option(names = "--from", paramLabel = "DAY")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY")
    private @Nullable String to;

    @Option(names = "--splits", paramLabel = "NAME=SHARE,...")
    private @Nullable String splits;

    @Option(names = "--seed", paramLabel = "NUMBER")
    private @Nullable String seed;

    @Option(names = "--anonymous")
    private boolean anonymous;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--option", paramLabel = "KEY=VALUE")
    private Map<String, String> options = Map.of();

    /**
     * {@code base} with what was given in place of what it has.
     *
     * @throws ExchangeException if something given cannot be read
     */
    ExportRecipe over(ExportRecipe base) throws ExchangeException {
        TreeMap<String, String> all = new TreeMap<>(base.options());
        all.putAll(options);
        Map<String, String> selection = new LinkedHashMap<>(base.selection().written());
        put(selection, "types", types.isEmpty() ? null : String.join(",", types));
        put(selection, "states", states.isEmpty() ? null : String.join(",", states));
        put(selection, "from", from);
        put(selection, "to", to);
        put(selection, "splits", splits);
        put(selection, "seed", seed);
        put(selection, "anonymous", anonymous ? "true" : null);
        return new ExportRecipe(
                base.format(),
                all,
                annotators.isEmpty() ? base.annotators() : annotators,
                ExportSelection.parse(selection),
                strict || base.strict());
    }

    private static void put(Map<String, String> selection, String word, @Nullable String value) {
        if (value != null) {
            selection.put(word, value);
        }
    }
}
