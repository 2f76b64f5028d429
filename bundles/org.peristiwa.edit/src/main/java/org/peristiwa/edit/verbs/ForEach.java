package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.function.Consumer;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.model.layer.Mention;

/** Does one thing to many mentions. */
final class ForEach {

    private ForEach() {}

    /** Gives back how many there were; those that have gone meanwhile are left out. */
    static int of(Collection<? extends Mention> mentions, BulkProgress progress, Consumer<Mention> change) {
        int done = 0;
        for (Mention mention : mentions) {
            progress.step(String.valueOf(mention.getId()), done, mentions.size());
            if (mention.eContainer() != null) {
                change.accept(mention);
                done++;
            }
        }
        return done;
    }
}
