package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.LayerFactory;

/**
 * Adds a report: who says what.
 *
 * @param layer whose layer of which article
 * @param parts what it is made of, of that layer; at least one
 */
public record AddAttribution(LayerKey layer, ReportParts parts) implements Verb<Attribution> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addAttribution");
    }

    @Override
    public Attribution apply(EditContext context) {
        if (parts.equals(ReportParts.NONE)) {
            throw Refusal.of("report.empty");
        }
        LayerEdit edit = LayerEdit.on(context, layer);
        Attribution attribution = edit.add(LayerFactory.eINSTANCE.createAttribution(), "s");
        parts.putInto(attribution, edit);
        return attribution;
    }
}
