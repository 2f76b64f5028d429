package org.peristiwa.ui.schema.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;

/** Finds elements of a schema by how refactorings name them. */
public final class Elements {

    private Elements() {}

    /** The type of a kind with this id; empty for none. */
    public static Optional<AnnotationType> type(SchemaView types, TypeKind kind, @Nullable String id) {
        return id == null
                ? Optional.empty()
                : types(types.schema(), kind).stream()
                        .filter(type -> id.equals(type.getId()))
                        .findFirst();
    }

    /** The types of a kind, in their order. */
    public static List<AnnotationType> types(Schema schema, TypeKind kind) {
        List<? extends AnnotationType> all =
                switch (kind) {
                    case ENTITY -> schema.getEntityTypes();
                    case VALUE, TIME -> schema.getValueTypes();
                    case EVENT -> schema.getEventTypes();
                    case RELATION -> schema.getRelationTypes();
                };
        return all.stream()
                .filter(type -> TypeKind.of(type) == kind)
                .map(AnnotationType.class::cast)
                .toList();
    }

    /** What could take the place of an element: the others of its kind; for a role or option those that stand with it. */
    public static List<SchemaElement> others(SchemaView types, ElementRef element) {
        List<? extends SchemaElement> all;
        if (element instanceof ElementRef.TypeRef type) {
            all = types(types.schema(), type.kind());
        } else if (element instanceof ElementRef.RoleRef role) {
            all = types.roles(role.eventType());
        } else if (element instanceof ElementRef.OptionRef option) {
            all = types.attribute(option.attribute())
                    .<List<? extends SchemaElement>>map(attribute -> attribute.getOptions())
                    .orElse(List.of());
        } else {
            all = types.schema().getAttributes();
        }
        return all.stream()
                .filter(other -> !element.id().equals(other.getId()))
                .map(SchemaElement.class::cast)
                .toList();
    }

    /** The element itself; empty where the schema does not have it. */
    public static Optional<SchemaElement> find(SchemaView types, ElementRef element) {
        if (element instanceof ElementRef.TypeRef type) {
            return type(types, type.kind(), type.id()).map(SchemaElement.class::cast);
        }
        if (element instanceof ElementRef.RoleRef role) {
            return types.role(role.eventType(), role.id()).map(SchemaElement.class::cast);
        }
        if (element instanceof ElementRef.OptionRef option) {
            return types.attribute(option.attribute()).flatMap(attribute -> attribute.getOptions().stream()
                    .filter(one -> option.id().equals(one.getId()))
                    .map(SchemaElement.class::cast)
                    .findFirst());
        }
        return types.attribute(element.id()).map(SchemaElement.class::cast);
    }

    /** The types of a kind that a type may stand below: not itself, nor one below it. */
    public static List<AnnotationType> possibleParents(SchemaView types, AnnotationType type) {
        return types(types.schema(), TypeKind.of(type)).stream()
                .filter(other -> !types.isA(other, type.getId()))
                .toList();
    }

    /** The list of the schema, event type or attribute that an element stands in. */
    public static List<SchemaElement> list(SchemaElement element) {
        List<SchemaElement> found = new ArrayList<>();
        if (element.eContainer() != null
                && element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> list) {
            list.forEach(one -> found.add((SchemaElement) one));
        }
        return found;
    }
}
