package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.peristiwa.edit.CorpusChange.LayerAdded;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.model.layer.Layer;

/** {@code {"addLayer":"layer/ani/rapat-1","value":{…}}}, with all that the layer holds. */
final class LayerAddedForm implements PartForm<LayerAdded> {

    @Override
    public String key() {
        return "addLayer";
    }

    @Override
    public Class<LayerAdded> kind() {
        return LayerAdded.class;
    }

    @Override
    public String address(LayerAdded part) {
        return PartNames.of(
                new LayerKey(part.layer().getAnnotator(), part.layer().getArticle()));
    }

    @Override
    public void write(LayerAdded part, JsonGenerator out, StepDraftText step) throws IOException {
        out.writeFieldName("value");
        ObjectForm.write(part.layer(), out);
    }

    @Override
    public LayerAdded read(JsonNode json, StepReader step) {
        if (step.isForward()) {
            return new LayerAdded((Layer) step.content(part(json)));
        }
        return new LayerAdded(step.model().layerFor(((OfLayer) part(json)).key()));
    }

    @Override
    public Optional<ObjectForm.Read> content(JsonNode json, StepReader step) {
        return step.isForward() ? Optional.of(ObjectForm.read(json.get("value"))) : Optional.empty();
    }
}
