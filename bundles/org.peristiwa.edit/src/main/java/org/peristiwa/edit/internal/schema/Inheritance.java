package org.peristiwa.edit.internal.schema;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** Changes who a type's parent is. */
public final class Inheritance {

    private final SchemaEdit edit;

    public Inheritance(SchemaEdit edit) {
        this.edit = edit;
    }

    /** Sets the parent; empty for none. What was inherited from the one before goes with it. */
    public void setParent(AnnotationType type, String parent) {
        edit.setText(type, Literals.ANNOTATION_TYPE__PARENT, parent);
    }

    /** Sets the parent; what the type would lose by that becomes its own. */
    public void setParentAndKeep(AnnotationType type, String parent) {
        SchemaView before = SchemaView.of(edit.schema());
        List<Role> roles = before.roles(type.getId());
        List<String> attributes =
                before.attributes(type).stream().map(AttributeDefinition::getId).toList();
        setParent(type, parent);
        SchemaView after = SchemaView.of(edit.schema());
        if (type instanceof EventType event) {
            for (Role role : roles) {
                if (after.role(type.getId(), role.getId())
                                .filter(kept -> EcoreUtil.equals(kept, role))
                                .isEmpty()
                        && SchemaEdit.findRole(event, role.getId()).isEmpty()) {
                    edit.add(event, Literals.EVENT_TYPE__ROLES, EcoreUtil.copy(role));
                }
            }
        }
        List<String> kept =
                after.attributes(type).stream().map(AttributeDefinition::getId).toList();
        attributes.stream()
                .filter(attribute -> !kept.contains(attribute))
                .forEach(attribute -> edit.add(type, Literals.ANNOTATION_TYPE__ATTRIBUTES, attribute));
    }
}
