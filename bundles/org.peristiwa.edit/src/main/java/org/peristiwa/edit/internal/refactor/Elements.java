package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;

/** Finds the elements that refactorings name, and says what must be so for all of them. */
final class Elements {

    private final SchemaEdit edit;

    Elements(SchemaEdit edit) {
        this.edit = edit;
    }

    AnnotationType type(TypeRef ref) {
        return edit.type(ref.kind(), ref.id());
    }

    AttributeDefinition attribute(AttributeRef ref) {
        return edit.attribute(ref.id());
    }

    AttributeOption option(OptionRef ref) {
        return SchemaEdit.findOption(edit.attribute(ref.attribute()), ref.id())
                .orElseThrow(() -> Refusal.of("schema.noOption", ref.attribute(), ref.id()));
    }

    /**
     * The type's own role.
     *
     * @throws EditException if it is another type's, to which the change would then apply
     */
    Role ownRole(RoleRef ref) {
        EventType type = edit.eventType(ref.eventType());
        for (AnnotationType above : edit.ancestors(type)) {
            if (SchemaEdit.findRole((EventType) above, ref.id()).isPresent()) {
                throw Refusal.of("schema.roleAbove", ref.id(), above.getId());
            }
        }
        return SchemaEdit.findRole(type, ref.id()).orElseThrow(() -> noRole(ref));
    }

    /** The type's role, which may be inherited. */
    Role role(RoleRef ref) {
        edit.eventType(ref.eventType());
        return SchemaView.of(edit.schema()).role(ref.eventType(), ref.id()).orElseThrow(() -> noRole(ref));
    }

    private static EditException noRole(RoleRef ref) {
        return Refusal.of("schema.noRole", ref.eventType(), ref.id());
    }

    /** The element itself, of whatever kind. */
    SchemaElement element(ElementRef ref) {
        if (ref instanceof TypeRef type) {
            return type(type);
        }
        if (ref instanceof RoleRef role) {
            return ownRole(role);
        }
        return ref instanceof OptionRef option ? option(option) : attribute((AttributeRef) ref);
    }

    /** Whether a sibling of {@code ref} is called {@code id}; for a role, one of the types below counts, too. */
    boolean has(ElementRef ref, String id) {
        if (ref instanceof TypeRef type) {
            return edit.types(type.kind()).stream().anyMatch(other -> id.equals(other.getId()));
        }
        if (ref instanceof RoleRef role) {
            SchemaView view = SchemaView.of(edit.schema());
            return edit.withDescendants(edit.eventType(role.eventType())).stream()
                    .anyMatch(one -> view.role(one.getId(), id).isPresent());
        }
        if (ref instanceof OptionRef option) {
            return SchemaEdit.findOption(edit.attribute(option.attribute()), id).isPresent();
        }
        return edit.findAttribute(id).isPresent();
    }

    /** @throws EditException unless a sibling of {@code ref}, of the same kind, is called {@code id} */
    void requireSibling(ElementRef ref, String id) {
        if (id.equals(ref.id())) {
            throw Refusal.of("schema.same", id);
        }
        if (ref instanceof RoleRef role) {
            role(new RoleRef(role.eventType(), id));
        } else if (ref instanceof TypeRef type) {
            edit.type(type.kind(), id);
        } else if (!has(ref, id)) {
            throw Refusal.of("schema.noneBeside", id, ref.id());
        }
    }

    /** Event types whose arguments have the role: its own and those below. Empty for what is no role. */
    List<String> within(ElementRef ref) {
        return ref instanceof RoleRef role
                ? edit.withDescendants(edit.eventType(role.eventType())).stream()
                        .map(AnnotationType::getId)
                        .toList()
                : List.of();
    }

    /** Whether the other may have many values, so that those of {@code ref} can join them. */
    boolean joins(ElementRef ref, String other) {
        return ref instanceof AttributeRef
                && edit.findAttribute(other)
                        .filter(one -> one.getKind() == AttributeKind.MANY_OF)
                        .isPresent();
    }
}
