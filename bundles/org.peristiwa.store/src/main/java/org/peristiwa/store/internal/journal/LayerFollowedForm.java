package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.peristiwa.edit.CorpusChange.LayerFollowed;
import org.peristiwa.edit.storage.StoredPart.OfLayer;

/** {@code {"follow":"layer/ani/rapat-1","offset":12,"removed":"mentri","inserted":"menteri"}}. */
final class LayerFollowedForm implements PartForm<LayerFollowed> {

    @Override
    public String key() {
        return "follow";
    }

    @Override
    public Class<LayerFollowed> kind() {
        return LayerFollowed.class;
    }

    @Override
    public String address(LayerFollowed part) {
        return PartNames.of(part.layer());
    }

    @Override
    public void write(LayerFollowed part, JsonGenerator out, StepDraftText step) throws IOException {
        ReplacementForm.write(part.replacement(), out);
    }

    @Override
    public LayerFollowed read(JsonNode json, StepReader step) {
        return new LayerFollowed(((OfLayer) part(json)).key(), ReplacementForm.read(json));
    }
}
