package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.time.TimeReader;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.time.Timex;

/**
 * Gives a time the value that its words mean, as far as they say it, and the time that it counts from.
 *
 * @param time of an open layer
 */
public record NormalizeTime(TimeMention time) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.normalizeTime");
    }

    @Override
    public TimeMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, time);
        TimeReader.Reading reading =
                new TimeReader(context.session(), edit.key()).read(time).orElseThrow(() -> Refusal.of("time.unknown"));
        write(edit, time, reading);
        edit.show(time);
        return time;
    }

    static void write(LayerEdit edit, TimeMention time, TimeReader.Reading reading) {
        Timex timex = reading.timex();
        edit.set(time, Literals.TIME_MENTION__VALUE, timex.value());
        edit.setText(time, Literals.TIME_MENTION__MOD, timex.mod());
        edit.setText(time, Literals.TIME_MENTION__QUANT, timex.quant());
        edit.setText(time, Literals.TIME_MENTION__FREQ, timex.freq());
        edit.set(time, Literals.TIME_MENTION__ANCHOR, reading.anchor());
    }
}
