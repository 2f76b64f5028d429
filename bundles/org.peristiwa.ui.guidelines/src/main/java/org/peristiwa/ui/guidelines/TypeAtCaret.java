package org.peristiwa.ui.guidelines;

import java.util.Optional;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.Selected;

/** Finds the element of the schema that what is selected is an instance of. */
record TypeAtCaret(CorpusSession session) {

    /** The role of a participant, else the type of an annotation; empty where the schema does not know it. */
    Optional<SchemaElement> of(Selected selected) {
        if (selected.annotation().isEmpty()) {
            return Optional.empty();
        }
        String id = selected.annotation().get();
        return session.layer(selected.layer()).map(session::index).flatMap(index -> of(index, id));
    }

    private Optional<SchemaElement> of(LayerIndex index, String id) {
        SchemaView types = session.types();
        Optional<Argument> argument = index.argument(id);
        if (argument.isPresent()) {
            return types.role(
                            String.valueOf(argument.get().getEvent().getType()),
                            String.valueOf(argument.get().getRole()))
                    .map(SchemaElement.class::cast);
        }
        Optional<Annotation> annotation = index.annotation(id);
        if (annotation.isPresent() && annotation.get() instanceof Relation relation) {
            return types.relationType(String.valueOf(relation.getType())).map(SchemaElement.class::cast);
        }
        return annotation
                .filter(Filler.class::isInstance)
                .flatMap(filler -> types.typeOf((Filler) filler))
                .map(SchemaElement.class::cast);
    }
}
