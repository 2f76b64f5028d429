package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;

/**
 * Marks a mention of whatever kind and gives it back: for who is told the kind only as it runs. A time gets the value that its
 * words mean where they leave no doubt.
 *
 * @param kind entity, value, time or event
 * @param layer whose layer of which article
 * @param type id of a type of that kind
 * @param extent what it covers; it lies in the text and cuts no character in two
 */
public record MarkMention(FillerKind kind, LayerKey layer, String type, Extent extent) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return ofKind().label();
    }

    @Override
    public Mention apply(EditContext context) {
        return ofKind().apply(context);
    }

    private Verb<? extends Mention> ofKind() {
        return switch (kind) {
            case EVENT -> new MarkEvent(layer, type, extent);
            case ENTITY -> new MarkEntity(layer, type, extent);
            case TIME -> new MarkNormalizedTime(layer, type, extent);
            case VALUE -> new MarkValue(layer, type, extent);
        };
    }
}
