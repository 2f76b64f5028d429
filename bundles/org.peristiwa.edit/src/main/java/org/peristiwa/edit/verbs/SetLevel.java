package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.MentionLevel;

/**
 * Says whether a mention is a name, a noun or a pronoun.
 *
 * @param mention of an open layer
 * @param level the new level
 */
public record SetLevel(EntityMention mention, MentionLevel level) implements Verb<EntityMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setLevel", level.getLiteral());
    }

    @Override
    public EntityMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, mention);
        edit.set(mention, Literals.ENTITY_MENTION__LEVEL, level);
        edit.show(mention);
        return mention;
    }
}
