package org.peristiwa.edit.verbs;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.Occurrence;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;

/**
 * Marks many places as one type, in one step.
 *
 * @param kind entity, value, time or event
 * @param type id of a type of that kind
 * @param places where; the last one is shown
 * @param progress hears of each place
 */
public record MarkAll(FillerKind kind, String type, List<Occurrence> places, BulkProgress progress)
        implements Verb<List<Mention>> {

    public MarkAll {
        places = List.copyOf(places);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markAll", String.valueOf(places.size()));
    }

    @Override
    public List<Mention> apply(EditContext context) {
        List<Mention> made = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Occurrence place = places.get(i);
            progress.step(place.layer().article(), i, places.size());
            made.add(new MarkMention(kind, place.layer(), type, Extent.of(place.span())).apply(context));
        }
        return made;
    }
}
