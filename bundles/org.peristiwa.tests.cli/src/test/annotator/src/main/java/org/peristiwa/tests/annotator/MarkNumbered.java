package org.peristiwa.tests.annotator;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.text.Extent;

/** A verb of somebody else: marks an entity and writes a number on it. It says nothing about the journal. */
record MarkNumbered(LayerKey layer, Extent extent, String number) implements Verb<EntityMention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("annotator.mark", number);
    }

    @Override
    public EntityMention apply(EditContext context) {
        EntityMention mention = new MarkEntity(layer, "Person", extent).apply(context);
        new AddNote(mention, number).apply(context);
        return mention;
    }
}
