package org.peristiwa.check.rules;

import java.util.List;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.ValueType;

/** What may stand at an end of a relation. */
final class RelationEnds {

    private RelationEnds() {}

    /** Whether one of {@code taken} is the type or an ancestor of it; a relation that names no types takes all. */
    static boolean accept(SchemaView types, List<FillerType> taken, AnnotationType type) {
        return taken.isEmpty()
                || taken.stream()
                        .anyMatch(one ->
                                isOfKind(one, type) && (one.getType() == null || types.isA(type, one.getType())));
    }

    private static boolean isOfKind(FillerType taken, AnnotationType type) {
        return switch (taken.getKind()) {
            case ENTITY -> type instanceof EntityType;
            case VALUE -> type instanceof ValueType value && !value.isTime();
            case TIME -> type instanceof ValueType value && value.isTime();
            case EVENT -> type instanceof EventType;
        };
    }
}
