package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Attribution;

/**
 * Lets a report be made of something else.
 *
 * @param attribution of an open layer
 * @param parts what it is made of then, of that layer; at least one
 */
public record ChangeAttribution(Attribution attribution, ReportParts parts) implements Verb<Attribution> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.changeAttribution");
    }

    @Override
    public Attribution apply(EditContext context) {
        if (parts.equals(ReportParts.NONE)) {
            throw Refusal.of("report.empty");
        }
        LayerEdit edit = LayerEdit.of(context, attribution);
        parts.putInto(attribution, edit);
        edit.show(attribution);
        return attribution;
    }
}
