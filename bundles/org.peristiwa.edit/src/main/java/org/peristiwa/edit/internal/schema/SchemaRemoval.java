package org.peristiwa.edit.internal.schema;

import java.util.List;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** Removes elements of a schema with all that the schema says of them elsewhere. */
public final class SchemaRemoval {

    private final SchemaEdit edit;
    private final Inheritance inheritance;

    public SchemaRemoval(SchemaEdit edit) {
        this.edit = edit;
        this.inheritance = new Inheritance(edit);
    }

    /** Removes an element of any kind. */
    public void remove(SchemaElement element) {
        if (element instanceof AnnotationType type) {
            removeType(type, List.of());
        } else if (element instanceof Role role) {
            removeRole((EventType) role.eContainer(), role.getId());
        } else if (element instanceof AttributeDefinition attribute) {
            removeAttribute(attribute, List.of());
        } else if (element instanceof AttributeOption option) {
            removeOption(option, "");
        }
    }

    /**
     * Removes a type. Those below it go below its parent and keep what they had through it; where it could fill or
     * stand, its heirs can.
     *
     * @param heirs ids of types of its kind; where there are none, the types right below it
     * @throws EditException if a role or relation takes nothing but this type: it would take everything then
     */
    public void removeType(AnnotationType type, List<String> heirs) {
        List<AnnotationType> below = edit.children(type);
        List<String> instead =
                heirs.isEmpty() ? below.stream().map(AnnotationType::getId).toList() : heirs;
        TypeKind.of(type).filler().ifPresent(kind -> {
            TypeChoice gone = new TypeChoice(kind, type.getId());
            List<TypeChoice> others =
                    instead.stream().map(id -> new TypeChoice(kind, id)).toList();
            for (Choices place : Choices.all(edit)) {
                if (place.names(gone)) {
                    requireAnother(place, type, others);
                    place.replace(edit, gone, others);
                }
            }
        });
        String parent = type.getParent() == null ? "" : type.getParent();
        below.forEach(child -> inheritance.setParentAndKeep(child, parent));
        edit.takeOut(type);
    }

    private static void requireAnother(Choices place, AnnotationType type, List<TypeChoice> others) {
        if (others.isEmpty() && place.types().size() == 1) {
            throw new EditException(
                    place.owner().getId() + " takes nothing but " + type.getId() + ": change what it takes first.");
        }
    }

    /** Removes the role with this id of a type and of all below it. */
    public void removeRole(EventType type, String role) {
        for (AnnotationType one : edit.withDescendants(type)) {
            SchemaEdit.findRole((EventType) one, role).ifPresent(edit::takeOut);
        }
    }

    /** Removes an attribute; where it was carried, its heirs are. */
    public void removeAttribute(AttributeDefinition attribute, List<String> heirs) {
        Bearer.all(edit).forEach(bearer -> bearer.replace(edit, attribute.getId(), heirs));
        edit.takeOut(attribute);
    }

    /** Removes an option; where it was the default, its heir is; empty for none. */
    public void removeOption(AttributeOption option, String heir) {
        AttributeDefinition attribute = (AttributeDefinition) option.eContainer();
        if (option.getId().equals(attribute.getDefaultValue())) {
            edit.setText(attribute, Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, heir);
        }
        edit.takeOut(option);
    }
}
