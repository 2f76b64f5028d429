package org.peristiwa.edit.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.model.layer.LayerState;

/**
 * Says of many layers how far the work on them is, in one step.
 *
 * @param layers which layers
 * @param state the new state
 * @param progress hears of each layer
 */
public record SetLayerStates(List<LayerKey> layers, LayerState state, BulkProgress progress) implements Verb<Integer> {

    public SetLayerStates {
        layers = List.copyOf(layers);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setLayerStates", String.valueOf(layers.size()), state.getLiteral());
    }

    /** Gives back how many layers there were. */
    @Override
    public Integer apply(EditContext context) {
        for (int i = 0; i < layers.size(); i++) {
            progress.step(layers.get(i).article(), i, layers.size());
            new SetLayerState(layers.get(i), state).apply(context);
        }
        return layers.size();
    }
}
