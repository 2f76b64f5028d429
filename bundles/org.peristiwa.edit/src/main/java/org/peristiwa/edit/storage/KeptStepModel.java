package org.peristiwa.edit.storage;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;

/** The living model, as a step of an earlier session finds its objects in it. */
public interface KeptStepModel {

    Corpus corpus();

    Schema schema();

    /** The layer, loaded or made. */
    Layer layerFor(LayerKey key);

    /** The annotation or argument with this id. */
    Optional<EObject> find(LayerKey layer, String id);
}
