package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.text.Extent;

/**
 * Marks a mention of an entity and gives it back.
 *
 * @param layer whose layer of which article
 * @param type id of an entity type
 * @param extent what it covers; it lies in the text and cuts no character in two
 * @param level whether it is a name, a noun or a pronoun
 */
public record MarkEntity(LayerKey layer, String type, Extent extent, MentionLevel level)
        implements Verb<EntityMention> {

    /** Marks it without saying whether it is a name, a noun or a pronoun. */
    public MarkEntity(LayerKey layer, String type, Extent extent) {
        this(layer, type, extent, MentionLevel.UNSPECIFIED);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.markEntity", type);
    }

    @Override
    public EntityMention apply(EditContext context) {
        LayerEdit edit = LayerEdit.on(context, layer);
        edit.requireFits(extent);
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setType(type);
        mention.setExtent(extent);
        mention.setLevel(level);
        return edit.add(mention, "m");
    }
}
