package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;

/**
 * One way in which an annotation does not fit a schema. A preview counts those that a refactoring makes; to tell people
 * of all problems, whatever their cause, is the checker's work.
 *
 * @param kind what does not fit
 * @param what which id, or ids
 */
record Misfit(Kind kind, String what) {

    enum Kind {
        UNKNOWN_TYPE,
        GROUPING_TYPE,
        UNKNOWN_ROLE,
        WRONG_FILLER,
        TOO_FEW_FILLERS,
        TOO_MANY_FILLERS,
        UNKNOWN_ATTRIBUTE,
        UNKNOWN_VALUE
    }

    /** Every misfit of an annotation and, for an event, its arguments. */
    static List<Misfit> of(Annotation annotation, SchemaView types) {
        List<Misfit> found = new ArrayList<>();
        String id = Types.typeOf(annotation);
        TypeKind kind = Types.kindOf(annotation);
        AnnotationType type = kind == null || id == null ? null : find(kind, id, types);
        if (id != null && type == null) {
            found.add(new Misfit(Kind.UNKNOWN_TYPE, id));
        } else if (type != null && type.isAbstract()) {
            found.add(new Misfit(Kind.GROUPING_TYPE, type.getId()));
        }
        List<String> carried = type == null
                ? null
                : types.attributes(type).stream()
                        .map(AttributeDefinition::getId)
                        .toList();
        attributes(annotation.getAttributes(), carried, types, found);
        if (annotation instanceof EventMention event && type != null) {
            arguments(event, types, found);
        } else if (annotation instanceof Relation relation && type instanceof RelationType between) {
            end(relation.getSource(), between.getSourceTypes(), types, found);
            end(relation.getTarget(), between.getTargetTypes(), types, found);
        }
        return found;
    }

    private static @Nullable AnnotationType find(TypeKind kind, String id, SchemaView types) {
        Optional<? extends AnnotationType> found =
                switch (kind) {
                    case ENTITY -> types.entityType(id);
                    case EVENT -> types.eventType(id);
                    case VALUE -> types.valueType(id).filter(type -> !type.isTime());
                    case TIME -> types.valueType(id).filter(type -> type.isTime());
                    case RELATION -> types.relationType(id);
                };
        return found.orElse(null);
    }

    private static void arguments(EventMention event, SchemaView types, List<Misfit> found) {
        Map<String, Integer> fillers = new HashMap<>();
        for (Argument argument : event.getArguments()) {
            String id = String.valueOf(argument.getRole());
            Role role = types.role(event.getType(), id).orElse(null);
            fillers.merge(id, 1, Integer::sum);
            if (role == null) {
                found.add(new Misfit(Kind.UNKNOWN_ROLE, id));
                continue;
            }
            if (argument.getFiller() != null && !types.mayFill(role, argument.getFiller())) {
                found.add(new Misfit(Kind.WRONG_FILLER, id));
            }
            attributes(argument.getAttributes(), role.getAttributes(), types, found);
        }
        for (Role role : types.roles(event.getType())) {
            int count = fillers.getOrDefault(role.getId(), 0);
            if (count < role.getLower()) {
                found.add(new Misfit(Kind.TOO_FEW_FILLERS, role.getId()));
            } else if (role.getUpper() >= 0 && count > role.getUpper()) {
                found.add(new Misfit(Kind.TOO_MANY_FILLERS, role.getId()));
            }
        }
    }

    private static void end(@Nullable Filler filler, List<FillerType> takes, SchemaView types, List<Misfit> found) {
        if (filler != null && !types.accepts(takes, filler)) {
            found.add(new Misfit(Kind.WRONG_FILLER, ((Annotation) filler).getId()));
        }
    }

    /** @param carried ids of the attributes that may be there; null where that is not known */
    private static void attributes(
            List<AttributeValue> values, @Nullable List<String> carried, SchemaView types, List<Misfit> found) {
        for (AttributeValue value : values) {
            String id = String.valueOf(value.getAttribute());
            AttributeDefinition attribute = types.attribute(id).orElse(null);
            if (attribute == null || (carried != null && !carried.contains(id))) {
                found.add(new Misfit(Kind.UNKNOWN_ATTRIBUTE, id));
            } else {
                value.getValues().stream()
                        .filter(one -> !types.mayBe(attribute, one))
                        .forEach(one -> found.add(new Misfit(Kind.UNKNOWN_VALUE, id + "=" + one)));
            }
        }
    }
}
