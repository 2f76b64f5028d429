package org.peristiwa.ui.schema.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.verbs.AddAttribute;
import org.peristiwa.edit.schema.verbs.AddEntityType;
import org.peristiwa.edit.schema.verbs.AddEventType;
import org.peristiwa.edit.schema.verbs.AddOption;
import org.peristiwa.edit.schema.verbs.AddRelationType;
import org.peristiwa.edit.schema.verbs.AddRole;
import org.peristiwa.edit.schema.verbs.AddValueType;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.SchemaElement;

/**
 * Something new for a schema that only lacks a name.
 *
 * @param what it is
 * @param within id of what it is to stand below: a type's parent or empty, a role's event type, an option's attribute
 */
public record Novelty(What what, String within) {

    /** What can be new. */
    public enum What {
        EVENT,
        ENTITY,
        VALUE,
        TIME,
        RELATION,
        ROLE,
        ATTRIBUTE,
        OPTION;

        /** The end of the keys of its messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A type of this kind. */
        public static What of(TypeKind kind) {
            return valueOf(kind.name());
        }

        /** The kind, where it is a type. */
        public Optional<TypeKind> kind() {
            return TypeKind.of(word());
        }
    }

    /** How it is named once it is there. */
    public ElementRef named(String id) {
        return switch (what) {
            case ROLE -> new RoleRef(within, id);
            case OPTION -> new OptionRef(within, id);
            case ATTRIBUTE -> new AttributeRef(id);
            case EVENT, ENTITY, VALUE, TIME, RELATION -> new TypeRef(what.kind().orElseThrow(), id);
        };
    }

    /** Those whose ids it may not have. Values and times share theirs. */
    public List<? extends SchemaElement> siblings(SchemaView types) {
        return switch (what) {
            case EVENT -> types.schema().getEventTypes();
            case ENTITY -> types.schema().getEntityTypes();
            case VALUE, TIME -> types.schema().getValueTypes();
            case RELATION -> types.schema().getRelationTypes();
            case ATTRIBUTE -> types.schema().getAttributes();
            case ROLE ->
                types.eventType(within)
                        .<List<? extends SchemaElement>>map(event -> event.getRoles())
                        .orElse(List.of());
            case OPTION ->
                types.attribute(within)
                        .<List<? extends SchemaElement>>map(attribute -> attribute.getOptions())
                        .orElse(List.of());
        };
    }

    /** The verb that adds it; an attribute has one of its options for a value until it is told otherwise. */
    public Verb<?> verb(String id, SchemaView types) {
        return switch (what) {
            case EVENT -> new AddEventType(id, within);
            case ENTITY -> new AddEntityType(id, within);
            case VALUE -> new AddValueType(id, within, false);
            case TIME -> new AddValueType(id, within, true);
            case RELATION -> new AddRelationType(id, within);
            case ATTRIBUTE -> new AddAttribute(id, AttributeKind.ONE_OF);
            case ROLE -> new AddRole(types.eventType(within).orElseThrow(), id);
            case OPTION -> new AddOption(types.attribute(within).orElseThrow(), id);
        };
    }
}
