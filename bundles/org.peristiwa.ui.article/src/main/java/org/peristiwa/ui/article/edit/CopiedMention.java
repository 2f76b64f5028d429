package org.peristiwa.ui.article.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.verbs.MarkMention;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetLevel;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;

/**
 * What a copy of a mention keeps: its type, its attributes and its level. Participants, coreference and the value of a time
 * belong to the words that were copied from, not to those that are pasted on.
 */
record CopiedMention(FillerKind kind, String type, Map<String, List<String>> attributes, @Nullable MentionLevel level) {

    CopiedMention {
        attributes = Map.copyOf(attributes);
    }

    static CopiedMention of(Mention mention) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        mention.getAttributes()
                .forEach(value -> attributes.put(String.valueOf(value.getAttribute()), List.copyOf(value.getValues())));
        return new CopiedMention(
                TypeKind.ofMention(mention),
                String.valueOf(mention.getType()),
                attributes,
                mention instanceof EntityMention entity ? entity.getLevel() : null);
    }

    /** Marks {@code extent} like the copied mention, as one step. */
    Verb<Mention> on(LayerKey layer, Extent extent) {
        return new Paste(this, layer, extent);
    }

    private record Paste(CopiedMention copy, LayerKey layer, Extent extent) implements Verb<Mention> {

        @Override
        public VerbLabel label() {
            return new MarkMention(copy.kind, layer, copy.type, extent).label();
        }

        @Override
        public Mention apply(EditContext context) {
            Mention made = new MarkMention(copy.kind, layer, copy.type, extent).apply(context);
            copy.attributes.forEach((attribute, values) -> new SetAttribute(made, attribute, values).apply(context));
            if (made instanceof EntityMention entity && copy.level != null) {
                new SetLevel(entity, copy.level).apply(context);
            }
            return made;
        }
    }
}
