package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.LayerState;

/**
 * Says how far the work on a layer is.
 *
 * @param layer whose layer of which article
 * @param state the new state
 */
public record SetLayerState(LayerKey layer, LayerState state) implements Verb<Layer> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setLayerState", state.getLiteral());
    }

    @Override
    public Layer apply(EditContext context) {
        LayerEdit edit = LayerEdit.on(context, layer);
        edit.set(edit.layer(), Literals.LAYER__STATE, state);
        context.place(new Place(layer, null, null));
        return edit.layer();
    }
}
