package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.time.TimeReader;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;

/**
 * Marks a time expression, with the value that its words mean where they leave no doubt.
 *
 * @param layer whose layer of which article
 * @param type id of a value type
 * @param extent what it covers; it lies in the text and cuts no character in two
 */
public record MarkNormalizedTime(LayerKey layer, String type, Extent extent) implements Verb<TimeMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markTime", type);
    }

    @Override
    public TimeMention apply(EditContext context) {
        TimeMention time = new MarkTime(layer, type, extent).apply(context);
        LayerEdit edit = LayerEdit.of(context, time);
        new TimeReader(context.session(), layer)
                .read(time)
                .filter(reading -> reading.timex().sure())
                .ifPresent(reading -> NormalizeTime.write(edit, time, reading));
        return time;
    }
}
