package org.peristiwa.edit.internal.schema;

import java.util.List;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** Removes elements of a schema with all that the schema says of them elsewhere, its rules included. */
public final class SchemaRemoval {

    private final SchemaEdit edit;
    private final Inheritance inheritance;
    private final RuleNames rules;

    public SchemaRemoval(SchemaEdit edit) {
        this.edit = edit;
        this.inheritance = new Inheritance(edit);
        this.rules = new RuleNames(edit);
    }

    /** Removes an element of any kind. */
    public void remove(SchemaElement element) {
        if (element instanceof AnnotationType type) {
            removeType(type, List.of());
        } else if (element instanceof Role role) {
            removeRole((EventType) role.eContainer(), role.getId(), List.of());
        } else if (element instanceof AttributeDefinition attribute) {
            removeAttribute(attribute, List.of());
        } else if (element instanceof AttributeOption option) {
            removeOption(option, List.of());
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
        rules.replaceType(TypeKind.of(type), type.getId(), instead);
        String parent = type.getParent() == null ? "" : type.getParent();
        below.forEach(child -> inheritance.setParentAndKeep(child, parent));
        edit.takeOut(type);
    }

    private static void requireAnother(Choices place, AnnotationType type, List<TypeChoice> others) {
        if (others.isEmpty() && place.types().size() == 1) {
            throw Refusal.of("schema.onlyFiller", place.owner().getId(), type.getId());
        }
    }

    /** Removes the role with this id of a type and of all below it; what rules say of it they say of its heirs. */
    public void removeRole(EventType type, String role, List<String> heirs) {
        rules.replaceRole(type, role, heirs);
        for (AnnotationType one : edit.withDescendants(type)) {
            SchemaEdit.findRole((EventType) one, role).ifPresent(edit::takeOut);
        }
    }

    /** Removes an attribute; where it was carried, its heirs are. */
    public void removeAttribute(AttributeDefinition attribute, List<String> heirs) {
        rules.replaceAttribute(attribute.getId(), heirs);
        Bearer.all(edit).forEach(bearer -> bearer.replace(edit, attribute.getId(), heirs));
        edit.takeOut(attribute);
    }

    /** Removes an option; where it was the default, the last of its heirs is, where there are any. */
    public void removeOption(AttributeOption option, List<String> heirs) {
        AttributeDefinition attribute = (AttributeDefinition) option.eContainer();
        rules.replaceOption(attribute.getId(), option.getId(), heirs);
        if (option.getId().equals(attribute.getDefaultValue())) {
            String heir = heirs.isEmpty() ? "" : heirs.get(heirs.size() - 1);
            edit.setText(attribute, Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, heir);
        }
        edit.takeOut(option);
    }
}
