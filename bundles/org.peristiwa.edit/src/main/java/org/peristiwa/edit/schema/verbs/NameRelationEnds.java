package org.peristiwa.edit.schema.verbs;

import java.util.List;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Says what formats call the two ends of a relation.
 *
 * @param type of the schema
 * @param source empty for {@code Arg1}
 * @param target empty for {@code Arg2}
 */
public record NameRelationEnds(RelationType type, String source, String target) implements Verb<RelationType> {

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.nameSchemaEnds", String.valueOf(type.getId()));
    }

    @Override
    public RelationType apply(EditContext context) {
        SchemaEdit edit = SchemaEdit.of(context);
        edit.requireHere(type);
        for (String end : List.of(source, target)) {
            if (!end.isEmpty()) {
                SchemaEdit.requireId(end);
            }
        }
        edit.setText(type, Literals.RELATION_TYPE__SOURCE_ROLE, source);
        edit.setText(type, Literals.RELATION_TYPE__TARGET_ROLE, target);
        return type;
    }
}
