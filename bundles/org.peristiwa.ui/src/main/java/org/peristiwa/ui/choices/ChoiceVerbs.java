package org.peristiwa.ui.choices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.ClearArgumentAttribute;
import org.peristiwa.edit.verbs.ClearAttribute;
import org.peristiwa.edit.verbs.SetArgumentAttribute;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetImplicit;
import org.peristiwa.edit.verbs.SetLevel;
import org.peristiwa.edit.verbs.SetTimeValue;
import org.peristiwa.edit.verbs.SetValue;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;

/** The verb that gives a choice its values. */
public final class ChoiceVerbs {

    private ChoiceVerbs() {}

    /** Gives {@code choice} of a mention these values; none for what goes without saying. */
    public static Verb<?> of(Mention mention, Choice choice, List<String> values) {
        String first = values.isEmpty() ? "" : values.get(0);
        if (mention instanceof EntityMention entity && choice.key().equals(Choice.LEVEL)) {
            return new SetLevel(entity, values.isEmpty() ? MentionLevel.UNSPECIFIED : MentionLevel.get(first));
        }
        if (mention instanceof TimeMention time && choice.key().equals(Choice.TIME_VALUE)) {
            return new SetTimeValue(time, first, orEmpty(time.getMod()));
        }
        if (mention instanceof TimeMention time && choice.key().equals(Choice.TIME_MOD)) {
            return new SetTimeValue(time, orEmpty(time.getValue()), first);
        }
        if (mention instanceof ValueMention value && choice.key().equals(Choice.VALUE)) {
            return new SetValue(value, first);
        }
        return values.isEmpty()
                ? new ClearAttribute(mention, choice.key())
                : new SetAttribute(mention, choice.key(), values);
    }

    /** Gives {@code choice} of a participant these values; none for what goes without saying. */
    public static Verb<?> of(Argument argument, Choice choice, List<String> values) {
        if (choice.key().equals(Choice.IMPLICIT)) {
            return new SetImplicit(argument, values.contains("true"));
        }
        return values.isEmpty()
                ? new ClearArgumentAttribute(argument, choice.key())
                : new SetArgumentAttribute(argument, choice.key(), values);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
