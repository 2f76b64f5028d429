package org.peristiwa.ui.article.edit;

import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkNormalizedTime;
import org.peristiwa.edit.verbs.MarkValue;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;

/** The verb that marks a mention of a kind. */
final class MarkedVerbs {

    private MarkedVerbs() {}

    static Verb<? extends Mention> mark(FillerKind kind, LayerKey layer, String type, Extent extent) {
        return switch (kind) {
            case EVENT -> new MarkEvent(layer, type, extent);
            case ENTITY -> new MarkEntity(layer, type, extent);
            case TIME -> new MarkNormalizedTime(layer, type, extent);
            case VALUE -> new MarkValue(layer, type, extent);
        };
    }
}
