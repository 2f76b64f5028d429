package org.peristiwa.edit.internal.schema;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * What carries attributes: a type or a role.
 *
 * @param element the type or role
 * @param feature that lists the ids of attributes
 * @param attributes the list
 */
public record Bearer(SchemaElement element, EAttribute feature, List<String> attributes) {

    /**
     * The attributes of a type or role.
     *
     * @throws EditException if {@code element} is neither
     */
    public static Bearer of(SchemaElement element) {
        if (element instanceof AnnotationType type) {
            return new Bearer(type, Literals.ANNOTATION_TYPE__ATTRIBUTES, type.getAttributes());
        }
        if (element instanceof Role role) {
            return new Bearer(role, Literals.ROLE__ATTRIBUTES, role.getAttributes());
        }
        throw Refusal.of("schema.bearer");
    }

    /** Every type and role of a schema. */
    public static List<Bearer> all(SchemaEdit edit) {
        Stream<SchemaElement> roles = edit.schema().getEventTypes().stream().flatMap(type -> type.getRoles().stream());
        return Stream.concat(edit.types(), roles).map(Bearer::of).toList();
    }

    /** Puts others, none twice, in the place of one; does nothing where it is not there. */
    public void replace(SchemaEdit edit, String gone, List<String> others) {
        edit.replaceId(element, feature, attributes, gone, others);
    }
}
