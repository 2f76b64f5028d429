package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.TimeMention;

/**
 * Normalises a time expression. Source of the two values: TimeML 1.2.1, TIMEX3.
 *
 * @param time of an open layer
 * @param value ISO 8601 as TIMEX3 writes it, such as {@code 2024-03-21}; empty for none
 * @param mod such as {@code BEFORE} or {@code START}; empty for none
 */
public record SetTimeValue(TimeMention time, String value, String mod) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setTimeValue", value);
    }

    @Override
    public TimeMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, time);
        edit.setText(time, Literals.TIME_MENTION__VALUE, value);
        edit.setText(time, Literals.TIME_MENTION__MOD, mod);
        edit.show(time);
        return time;
    }
}
