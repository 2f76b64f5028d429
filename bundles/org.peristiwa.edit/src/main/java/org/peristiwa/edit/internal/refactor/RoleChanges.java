package org.peristiwa.edit.internal.refactor;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** A type's own role, made from the one that it inherits where it has none. */
final class RoleChanges {

    private RoleChanges() {}

    static Role own(RoleRef ref, SchemaEdit edit) {
        EventType type = edit.eventType(ref.eventType());
        return SchemaEdit.findRole(type, ref.id()).orElseGet(() -> {
            Role made = EcoreUtil.copy(new Elements(edit).role(ref));
            edit.add(type, Literals.EVENT_TYPE__ROLES, made);
            return made;
        });
    }
}
