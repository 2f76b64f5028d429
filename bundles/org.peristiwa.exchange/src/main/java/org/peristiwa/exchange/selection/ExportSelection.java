package org.peristiwa.exchange.selection;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.layer.LayerState;

/**
 * What of a source is exported.
 *
 * @param filter which articles, layers and annotations
 * @param splits how it is split; null for as the corpus is
 * @param anonymous whether the annotators' names are hidden
 */
public record ExportSelection(LayerFilter filter, @Nullable SplitPlan splits, boolean anonymous) {

    /** All of it, as it is. */
    public static final ExportSelection ALL = new ExportSelection(LayerFilter.NONE, null, false);

    private static final String TYPES = "types";
    private static final String STATES = "states";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SPLITS = "splits";
    private static final String SEED = "seed";
    private static final String ANONYMOUS = "anonymous";

    /** The names that {@link #written} and {@link #parse} know. */
    public static final List<String> WORDS = List.of(TYPES, STATES, FROM, TO, SPLITS, SEED, ANONYMOUS);

    /**
     * What is selected of {@code source}.
     *
     * @throws IOException if it has to be read for that and cannot be
     */
    public ExportSource of(ExportSource source, Progress progress) throws IOException {
        ExportSource selected = filter.isNone() ? source : new FilteredSource(source, filter);
        if (splits != null) {
            selected = new SplitSource(selected, splits, progress);
        }
        return anonymous ? new AnonymousSource(selected) : selected;
    }

    /** In words, as {@link #parse} reads it; without what is not chosen. */
    public Map<String, String> written() {
        Map<String, String> words = new LinkedHashMap<>();
        if (!filter.types().isEmpty()) {
            words.put(TYPES, String.join(",", new TreeSet<>(filter.types())));
        }
        if (!filter.states().isEmpty()) {
            words.put(
                    STATES,
                    filter.states().stream()
                            .map(LayerState::getLiteral)
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        put(words, FROM, filter.from());
        put(words, TO, filter.to());
        if (splits != null) {
            words.put(
                    SPLITS,
                    splits.shares().entrySet().stream()
                            .map(share -> share.getKey() + "=" + share.getValue())
                            .collect(Collectors.joining(",")));
            words.put(SEED, String.valueOf(splits.seed()));
        }
        if (anonymous) {
            words.put(ANONYMOUS, "true");
        }
        return Collections.unmodifiableMap(words);
    }

    private static void put(Map<String, String> words, String key, @Nullable LocalDate day) {
        if (day != null) {
            words.put(key, day.toString());
        }
    }

    /**
     * Reads what {@link #written} gives, or what a user has typed under the same names.
     *
     * @throws ExchangeException if a value cannot be read; the message says what is expected
     */
    public static ExportSelection parse(Map<String, String> words) throws ExchangeException {
        Map<String, String> given = new TreeMap<>(words);
        LayerFilter filter = new LayerFilter(
                list(given.get(TYPES)), states(given.get(STATES)), day(given.get(FROM)), day(given.get(TO)));
        String shares = given.get(SPLITS);
        SplitPlan plan = shares == null ? null : SplitPlan.parse(shares, seed(given.getOrDefault(SEED, "1")));
        return new ExportSelection(filter, plan, "true".equals(given.get(ANONYMOUS)));
    }

    private static Set<String> list(@Nullable String written) {
        return written == null || written.isBlank()
                ? Set.of()
                : java.util.Arrays.stream(written.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static Set<LayerState> states(@Nullable String written) throws ExchangeException {
        Set<LayerState> states = new TreeSet<>();
        for (String word : list(written)) {
            LayerState state = LayerState.get(word.toLowerCase(Locale.ROOT));
            if (state == null) {
                throw new ExchangeException(ErrorWords.of(
                        "noState",
                        word,
                        LayerState.VALUES.stream().map(LayerState::getLiteral).collect(Collectors.joining(", "))));
            }
            states.add(state);
        }
        return states;
    }

    private static @Nullable LocalDate day(@Nullable String written) throws ExchangeException {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw new ExchangeException(ErrorWords.of("day", written), e);
        }
    }

    private static long seed(String written) throws ExchangeException {
        try {
            return Long.parseLong(written.strip());
        } catch (NumberFormatException e) {
            throw new ExchangeException(ErrorWords.of("seed", written), e);
        }
    }
}
