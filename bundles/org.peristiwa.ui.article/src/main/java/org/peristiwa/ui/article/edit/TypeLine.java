package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.RelationType;

/** A type and its ancestors. */
record TypeLine(SchemaView types) {

    /** The type first, its furthest ancestor last; a circle ends where it would close. */
    List<AnnotationType> of(AnnotationType type) {
        List<AnnotationType> line = new ArrayList<>();
        Optional<? extends AnnotationType> next = Optional.of(type);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = parent(next.get());
        }
        return line;
    }

    /** The parent of a type, among types of its kind. */
    Optional<? extends AnnotationType> parent(AnnotationType type) {
        String parent = type.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        if (type instanceof EventType) {
            return types.eventType(parent);
        }
        if (type instanceof EntityType) {
            return types.entityType(parent);
        }
        return type instanceof RelationType ? types.relationType(parent) : types.valueType(parent);
    }
}
