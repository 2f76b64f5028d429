package org.peristiwa.edit.schema.verbs;

import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;

/** Adds types of one kind. */
record NewType(SchemaEdit edit, TypeKind kind) {

    /** Adds {@code type} behind the others of its kind, below {@code parent} where that is not empty. */
    void add(AnnotationType type, String id, String parent) {
        SchemaEdit.requireFree(edit.types(kind), id);
        type.setId(id);
        if (!parent.isEmpty()) {
            type.setParent(edit.type(kind, parent).getId());
        }
        edit.add(edit.schema(), kind.feature(), type);
    }
}
