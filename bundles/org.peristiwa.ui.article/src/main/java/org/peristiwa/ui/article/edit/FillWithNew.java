package org.peristiwa.ui.article.edit;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/**
 * Marks a mention and lets it fill a role, as one step: one gesture is one undo.
 *
 * @param event whose role
 * @param role id of the role
 * @param filler marks the filler
 */
record FillWithNew(EventMention event, String role, Verb<? extends Mention> filler) implements Verb<Argument> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.addArgument", role);
    }

    @Override
    public Argument apply(EditContext context) {
        return new AddArgument(event, role, filler.apply(context)).apply(context);
    }
}
