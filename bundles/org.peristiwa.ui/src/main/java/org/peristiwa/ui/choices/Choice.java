package org.peristiwa.ui.choices;

import java.util.List;
import org.peristiwa.model.schema.AttributeKind;

/**
 * A thing with values to choose or type.
 *
 * @param key which one: id of an attribute, or a constant of this class for what is no attribute
 * @param label what the screen calls it
 * @param shortcut one key that goes to it; empty for none
 * @param kind how it is chosen
 * @param options of one-of and many-of
 * @param values chosen now, the default among them
 */
public record Choice(
        String key, String label, String shortcut, AttributeKind kind, List<Option> options, List<String> values) {

    /** Whether an entity is a name, a noun or a pronoun. */
    public static final String LEVEL = "#level";
    /** Normalised value of a time. */
    public static final String TIME_VALUE = "#time.value";
    /** What a time's value is modified by. */
    public static final String TIME_MOD = "#time.mod";
    /** Normalised value of a value. */
    public static final String VALUE = "#value";
    /** Whether the text leaves a participant unsaid. */
    public static final String IMPLICIT = "#implicit";

    /** Something to choose. */
    public record Option(String value, String label) {}

    public Choice {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    /** Whether {@code value} is chosen now. */
    public boolean has(String value) {
        return values.contains(value);
    }
}
