package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.model.layer.Mention;

/**
 * Deletes many mentions with all that hangs on them, in one step.
 *
 * @param mentions of one or more open layers, such as a {@link org.peristiwa.edit.bulk.MentionQuery} finds
 * @param progress hears of each mention
 */
public record DeleteAll(Collection<? extends Mention> mentions, BulkProgress progress) implements Verb<Integer> {

    public DeleteAll {
        mentions = List.copyOf(mentions);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.deleteAll", String.valueOf(mentions.size()));
    }

    /** Gives back how many there were; those that have gone meanwhile are left out. */
    @Override
    public Integer apply(EditContext context) {
        return ForEach.of(mentions, progress, mention -> new DeleteAnnotations(mention).apply(context));
    }
}
