package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.TimeMention;

/**
 * Says how a time comes again and again. Source of the two values: TimeML 1.2.1, TIMEX3 of type SET.
 *
 * @param time of an open layer
 * @param quant such as {@code EVERY}; empty for none
 * @param freq such as {@code 2X} for twice; empty for none
 */
public record SetTimeRecurrence(TimeMention time, String quant, String freq) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setTimeRecurrence");
    }

    @Override
    public TimeMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, time);
        edit.setText(time, Literals.TIME_MENTION__QUANT, quant);
        edit.setText(time, Literals.TIME_MENTION__FREQ, freq);
        edit.show(time);
        return time;
    }
}
