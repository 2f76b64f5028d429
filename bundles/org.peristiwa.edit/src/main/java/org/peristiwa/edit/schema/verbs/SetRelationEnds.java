package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says what a relation may be between.
 *
 * @param type of the schema
 * @param sources what it may go from; empty for anything
 * @param targets what it may go to; empty for anything
 */
public record SetRelationEnds(RelationType type, List<TypeChoice> sources, List<TypeChoice> targets)
        implements Verb<RelationType> {

    public SetRelationEnds {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.setSchemaEnds", String.valueOf(type.getId()));
    }

    @Override
    public RelationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        edit.requireKnown(sources);
        edit.requireKnown(targets);
        edit.setChoices(type, Literals.RELATION_TYPE__SOURCE_TYPES, type.getSourceTypes(), sources);
        edit.setChoices(type, Literals.RELATION_TYPE__TARGET_TYPES, type.getTargetTypes(), targets);
        return type;
    }
}
