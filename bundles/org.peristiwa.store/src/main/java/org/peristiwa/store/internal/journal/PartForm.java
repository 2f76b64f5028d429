package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.storage.StoredPart;

/**
 * How one kind of primitive change stands in the journal: an object whose first field is {@link #key} with the address of
 * what is changed.
 */
interface PartForm<P extends Part> {

    /** The name of its first field. */
    String key();

    /** The kind of change. */
    Class<P> kind();

    /** Where the change is. */
    String address(P part);

    /** Writes the other fields, before the change is made. */
    void write(P part, JsonGenerator out, StepDraftText step) throws IOException;

    /**
     * The change, on a model that it is to be made on or taken back from.
     *
     * @throws IllegalStateException if the model is not what it was
     */
    P read(JsonNode json, StepReader step);

    /** The object that comes into the model when the step is done, or undone, and that has to be made for that. */
    default Optional<ObjectForm.Read> content(JsonNode json, StepReader step) {
        return Optional.empty();
    }

    /** Its address as it is written in {@code json}. */
    default String address(JsonNode json) {
        return json.get(key()).asText();
    }

    /** What is changed. */
    default StoredPart part(JsonNode json) {
        return Addresses.part(address(json));
    }
}
