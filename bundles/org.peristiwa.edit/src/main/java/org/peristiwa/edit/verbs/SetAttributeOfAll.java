package org.peristiwa.edit.verbs;

import java.util.Collection;
import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.model.layer.Mention;

/**
 * Gives an attribute of many mentions its value, in one step.
 *
 * @param mentions of one or more open layers, such as a {@link org.peristiwa.edit.bulk.MentionQuery} finds
 * @param attribute id of an attribute definition
 * @param values as for {@link SetAttribute}; none to clear it
 * @param progress hears of each mention
 */
public record SetAttributeOfAll(
        Collection<? extends Mention> mentions, String attribute, List<String> values, BulkProgress progress)
        implements Verb<Integer> {

    public SetAttributeOfAll {
        mentions = List.copyOf(mentions);
        values = List.copyOf(values);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setAttributeOfAll", String.valueOf(mentions.size()), attribute);
    }

    /** Gives back how many there were; those that have gone meanwhile are left out. */
    @Override
    public Integer apply(EditContext context) {
        return ForEach.of(mentions, progress, mention -> {
            if (values.isEmpty()) {
                new ClearAttribute(mention, attribute).apply(context);
            } else {
                new SetAttribute(mention, attribute, values).apply(context);
            }
        });
    }
}
