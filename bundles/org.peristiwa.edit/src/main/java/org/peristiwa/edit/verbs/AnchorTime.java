package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.TimeMention;

/**
 * Says what time a relative time counts from.
 *
 * @param time of an open layer
 * @param anchor another time of that layer
 */
public record AnchorTime(TimeMention time, TimeMention anchor) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.anchorTime");
    }

    @Override
    public TimeMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, time);
        edit.requireHere(anchor);
        if (anchor == time) {
            throw Refusal.of("time.itself");
        }
        edit.set(time, Literals.TIME_MENTION__ANCHOR, anchor);
        edit.show(time);
        return time;
    }
}
