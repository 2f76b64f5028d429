package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.TimeMention;

/**
 * Lets a relative time count from the document's creation time again.
 *
 * @param time of an open layer
 */
public record ReleaseTime(TimeMention time) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.releaseTime");
    }

    @Override
    public TimeMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, time);
        edit.set(time, Literals.TIME_MENTION__ANCHOR, null);
        edit.show(time);
        return time;
    }
}
