package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.model.layer.Mention;

/**
 * Gives many mentions another type, in one step.
 *
 * @param mentions of one or more open layers, such as a {@link org.peristiwa.edit.bulk.MentionQuery} finds
 * @param type id of the new type
 * @param progress hears of each mention
 */
public record RetypeAll(Collection<? extends Mention> mentions, String type, BulkProgress progress)
        implements Verb<Integer> {

    public RetypeAll {
        mentions = List.copyOf(mentions);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.retypeAll", String.valueOf(mentions.size()), type);
    }

    /** Gives back how many there were; those that have gone meanwhile are left out. */
    @Override
    public Integer apply(EditContext context) {
        return ForEach.of(mentions, progress, mention -> new Retype(mention, type).apply(context));
    }
}
