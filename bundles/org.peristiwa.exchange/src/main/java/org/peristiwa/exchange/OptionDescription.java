package org.peristiwa.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that can be chosen for an import or export; enough for the command line to check it and for a
 * dialog to ask for it.
 *
 * @param key what {@code --option key=value} takes
 * @param type what its values are
 * @param defaultValue the value when nothing is chosen, written as on the command line; empty for none
 * @param choices what a {@link Type#CHOICE} can be, otherwise empty
 * @param labels what the screen calls it, by language; English is always among them
 */
public record OptionDescription(
        String key, Type type, String defaultValue, List<Choice> choices, Map<String, String> labels) {

    /**
     * A value that can be chosen.
     *
     * @param value what the command line and recipes say
     * @param labels what the screen calls it, by language; English is always among them
     */
    public record Choice(String value, Map<String, String> labels) {

        public Choice {
            labels = Map.copyOf(labels);
        }

        /** A value with what the screen calls it. */
        public static Choice of(String value, String english, String indonesian) {
            return new Choice(value, Map.of("en", english, "id", indonesian));
        }

        /** A value that is a name in itself, such as BILOU. */
        public static Choice named(String value, String name) {
            return new Choice(value, Map.of("en", name));
        }

        /** What the screen calls it in that language, else in English. */
        public String label(Locale language) {
            return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", value));
        }
    }

    /** What the values of an option are. */
    public enum Type {
        /** {@code true} or {@code false}. */
        FLAG,
        TEXT,
        /** A whole number. */
        NUMBER,
        /** One of the choices. */
        CHOICE
    }

    public OptionDescription {
        choices = List.copyOf(choices);
        labels = Map.copyOf(labels);
    }

    /** An option that is off unless chosen. */
    public static OptionDescription flag(String key, String english, String indonesian) {
        return new OptionDescription(key, Type.FLAG, "false", List.of(), Map.of("en", english, "id", indonesian));
    }

    /** An option of free text. */
    public static OptionDescription text(String key, String defaultValue, String english, String indonesian) {
        return new OptionDescription(key, Type.TEXT, defaultValue, List.of(), Map.of("en", english, "id", indonesian));
    }

    /** An option of a whole number. */
    public static OptionDescription number(String key, int defaultValue, String english, String indonesian) {
        return new OptionDescription(
                key, Type.NUMBER, String.valueOf(defaultValue), List.of(), Map.of("en", english, "id", indonesian));
    }

    /** An option with some values, the first one the default. */
    public static OptionDescription choice(String key, String english, String indonesian, Choice... choices) {
        return new OptionDescription(
                key, Type.CHOICE, choices[0].value(), List.of(choices), Map.of("en", english, "id", indonesian));
    }

    /** The values of its choices. */
    public List<String> values() {
        return choices.stream().map(Choice::value).toList();
    }

    /** What the screen calls it in that language, else in English. */
    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", key));
    }

    /** Its label, and what each of its choices means: {@code Columns: 2 = token and label; 4 = as in CoNLL-2003}. */
    public String explained(Locale language) {
        String meanings = choices.stream()
                .map(choice -> choice.value() + " = " + choice.label(language))
                .collect(Collectors.joining("; "));
        return meanings.isEmpty() ? label(language) : label(language) + ": " + meanings;
    }

    /** Whether {@code value} is one that this option takes. */
    public boolean accepts(String value) {
        return switch (type) {
            case FLAG -> value.equals("true") || value.equals("false");
            case TEXT -> true;
            case NUMBER -> value.matches("-?\\d{1,9}");
            case CHOICE -> values().contains(value);
        };
    }
}
