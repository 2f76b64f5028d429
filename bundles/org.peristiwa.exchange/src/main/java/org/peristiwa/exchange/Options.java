package org.peristiwa.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Options that have been checked against their descriptions. */
public final class Options {

    /** No option chosen and none with a default. */
    public static final Options NONE = new Options(Map.of());

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Checks what was chosen and adds the defaults.
     *
     * @throws OptionException if a key is unknown or a value is not one that its option takes
     */
    public static Options of(List<OptionDescription> descriptions, Map<String, String> chosen) throws OptionException {
        Map<String, OptionDescription> known =
                descriptions.stream().collect(Collectors.toMap(OptionDescription::key, d -> d));
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            OptionDescription description = known.get(choice.getKey());
            if (description == null) {
                throw OptionException.unknown(choice.getKey(), descriptions);
            }
            if (!description.accepts(choice.getValue())) {
                throw OptionException.badValue(description, choice.getValue());
            }
        }
        Map<String, String> values = new HashMap<>();
        for (OptionDescription description : descriptions) {
            values.put(description.key(), chosen.getOrDefault(description.key(), description.defaultValue()));
        }
        return new Options(values);
    }

    /** What was chosen and the defaults, by key in alphabetical order; without what has no value. */
    public SortedMap<String, String> chosen() {
        SortedMap<String, String> chosen = new TreeMap<>(values);
        chosen.values().removeIf(String::isEmpty);
        return chosen;
    }

    /** Whether a flag is on; off where it is not there. */
    public boolean flag(String key) {
        return "true".equals(values.get(key));
    }

    /** The value; empty where nothing was chosen and there is no default. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** The value of a number, or {@code otherwise} where there is none. */
    public int number(String key, int otherwise) {
        return value(key).map(Integer::parseInt).orElse(otherwise);
    }
}
