package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.peristiwa.edit.CorpusChange.LayerRemoved;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.model.layer.Layer;

/** {@code {"removeLayer":"layer/ani/rapat-1","value":{…}}}, with all that the layer holds. */
final class LayerRemovedForm implements PartForm<LayerRemoved> {

    @Override
    public String key() {
        return "removeLayer";
    }

    @Override
    public Class<LayerRemoved> kind() {
        return LayerRemoved.class;
    }

    @Override
    public String address(LayerRemoved part) {
        return PartNames.of(
                new LayerKey(part.layer().getAnnotator(), part.layer().getArticle()));
    }

    @Override
    public void write(LayerRemoved part, JsonGenerator out, StepDraftText step) throws IOException {
        out.writeFieldName("value");
        ObjectForm.write(part.layer(), out);
    }

    @Override
    public LayerRemoved read(JsonNode json, StepReader step) {
        if (!step.isForward()) {
            return new LayerRemoved((Layer) step.content(part(json)));
        }
        return new LayerRemoved(step.model().layerFor(((OfLayer) part(json)).key()));
    }

    @Override
    public Optional<ObjectForm.Read> content(JsonNode json, StepReader step) {
        return !step.isForward() ? Optional.of(ObjectForm.read(json.get("value"))) : Optional.empty();
    }
}
