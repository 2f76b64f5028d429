package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.time.TimeReader;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;

/**
 * Gives all times of some layers the values that their words mean, in text order, so that a time can count from one
 * before it.
 *
 * @param layers which layers; those that cannot be read end it
 * @param guesses whether a value is given also where news might mean another
 * @param overwrite whether times that have a value get another
 * @param progress hears of each layer
 */
public record NormalizeTimes(List<LayerKey> layers, boolean guesses, boolean overwrite, BulkProgress progress)
        implements Verb<Integer> {

    public NormalizeTimes {
        layers = List.copyOf(layers);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of(
                "verb.normalizeTimes",
                layers.stream().map(LayerKey::article).distinct().limit(2).collect(Collectors.joining(", ")));
    }

    /** Gives back how many times have another value now. */
    @Override
    public Integer apply(EditContext context) {
        int changed = 0;
        for (int i = 0; i < layers.size(); i++) {
            LayerKey key = layers.get(i);
            progress.step(key.article(), i, layers.size());
            if (context.session().layers().contains(key)) {
                changed += normalize(context, key);
            }
        }
        return changed;
    }

    private int normalize(EditContext context, LayerKey key) {
        LayerEdit edit = LayerEdit.on(context, key);
        TimeReader reader = new TimeReader(context.session(), key);
        int changed = 0;
        for (Mention mention : List.copyOf(edit.index().mentions())) {
            if (mention instanceof TimeMention time && (overwrite || time.getValue() == null)) {
                Optional<TimeReader.Reading> reading =
                        reader.read(time).filter(one -> guesses || one.timex().sure());
                String before = time.getValue();
                reading.ifPresent(one -> NormalizeTime.write(edit, time, one));
                changed += Objects.equals(before, time.getValue()) ? 0 : 1;
            }
        }
        return changed;
    }
}
