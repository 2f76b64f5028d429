package org.peristiwa.edit.internal.refactor;

import java.util.Optional;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.layer.Layer;

/**
 * What a refactoring does to a layer. It knows all that it needs: the schema of its time is gone when a layer that comes
 * later is brought up to date.
 */
public interface LayerChange {

    /** For a refactoring of the schema alone. */
    LayerChange NONE = (context, layer) -> {};

    /** Changes a layer of the open corpus. */
    void apply(EditContext context, Layer layer);

    /** The type that a cluster over several articles has afterwards; empty where it stays. */
    default Optional<TypeRef> clusterType(TypeRef type) {
        return Optional.empty();
    }
}
