package org.peristiwa.check.rules;

import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;

/** Types of which one may be the other. */
final class RelatedTypes {

    private RelatedTypes() {}

    /** Whether both are of one kind and one is the other or an ancestor of it. */
    static boolean are(SchemaView types, AnnotationType one, AnnotationType other) {
        return one.eClass() == other.eClass() && (types.isA(one, other.getId()) || types.isA(other, one.getId()));
    }
}
