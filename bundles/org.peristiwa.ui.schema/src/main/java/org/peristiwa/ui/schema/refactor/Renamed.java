package org.peristiwa.ui.schema.refactor;

import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;

/** Names the sibling of an element. */
final class Renamed {

    private Renamed() {}

    /** An element of the same kind at the same place, with another id. */
    static ElementRef as(ElementRef element, String id) {
        if (element instanceof TypeRef type) {
            return new TypeRef(type.kind(), id);
        }
        if (element instanceof RoleRef role) {
            return new RoleRef(role.eventType(), id);
        }
        return element instanceof OptionRef option ? new OptionRef(option.attribute(), id) : new AttributeRef(id);
    }
}
