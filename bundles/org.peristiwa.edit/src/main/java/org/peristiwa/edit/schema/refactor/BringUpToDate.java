package org.peristiwa.edit.schema.refactor;

import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.refactor.SchemaUpdates;
import org.peristiwa.model.layer.Layer;

/**
 * Does to a layer what was done to the schema since the version that its annotations were made with: for an import of an
 * older export, which calls things by their former names. Does nothing where that version is not among those that the schema had.
 *
 * @param layer of the open corpus
 * @param schemaId id of the schema that its annotations were made with, or null
 * @param version the version of that schema, or null where that is not known: nothing is done then
 */
public record BringUpToDate(Layer layer, @Nullable String schemaId, @Nullable String version) implements Verb<Layer> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.bringUpToDate", String.valueOf(layer.getArticle()));
    }

    @Override
    public Layer apply(EditContext context) {
        if (version != null) {
            SchemaUpdates.lacking(context.session().schema(), schemaId, version)
                    .ifPresent(changes -> changes.forEach(change -> change.apply(context, layer)));
        }
        return layer;
    }
}
