package org.peristiwa.edit.verbs;

import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;

/**
 * Marks a mention that was suggested and gives it back. It says of itself that it was suggested; {@link SetOrigin} makes it a
 * manual one.
 *
 * @param kind entity, value, time or event
 * @param layer whose layer of which article
 * @param type id of a type of that kind
 * @param extent what it covers; it lies in the text and cuts no character in two
 */
public record AcceptSuggestion(FillerKind kind, LayerKey layer, String type, Extent extent) implements Verb<Mention> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.acceptSuggestion", type);
    }

    @Override
    public Mention apply(EditContext context) {
        Mention mention = new MarkMention(kind, layer, type, extent).apply(context);
        LayerEdit.of(context, mention).set(mention, Literals.ANNOTATION__ORIGIN, Origin.SUGGESTED);
        return mention;
    }
}
