package org.peristiwa.edit.schema.uses;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.AnnotationType;

/**
 * How many mentions and relations have a type, how many arguments a role, how many annotations and arguments say an attribute, and
 * with which value. What annotations name is counted whether a schema has it or not; clusters are not counted.
 */
public final class UseCounts {

    /** No uses. */
    public static final UseCounts NONE = new UseCounts(Map.of());

    private final Map<ElementRef, Integer> counts;

    private UseCounts(Map<ElementRef, Integer> counts) {
        this.counts = Map.copyOf(counts);
    }

    /** The uses in one layer. A walk through all that it holds. */
    public static UseCounts of(Layer layer) {
        Counting counting = new Counting();
        layer.getAnnotations().forEach(counting::annotation);
        return new UseCounts(counting.counts);
    }

    /** The uses in several layers together. */
    public static UseCounts sum(Collection<UseCounts> parts) {
        Map<ElementRef, Integer> counts = new HashMap<>();
        parts.forEach(part -> part.counts.forEach((element, count) -> counts.merge(element, count, Integer::sum)));
        return new UseCounts(counts);
    }

    /** How often just this element is named. A role counts in events of just its type. */
    public int exactly(ElementRef element) {
        return counts.getOrDefault(element, 0);
    }

    /** How often this element is named, for a type or role with those of the types below: what a change of it would touch. */
    public int of(ElementRef element, SchemaView types) {
        if (element instanceof TypeRef type) {
            return counts.entrySet().stream()
                    .filter(use -> use.getKey() instanceof TypeRef used
                            && used.kind() == type.kind()
                            && isA(used.kind(), used.id(), type.id(), types))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
        if (element instanceof RoleRef role) {
            return counts.entrySet().stream()
                    .filter(use -> use.getKey() instanceof RoleRef used
                            && used.id().equals(role.id())
                            && isA(TypeKind.EVENT, used.eventType(), role.eventType(), types))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
        return exactly(element);
    }

    private static boolean isA(TypeKind kind, String id, String ancestor, SchemaView types) {
        return id.equals(ancestor)
                || type(kind, id, types)
                        .filter(known -> types.isA(known, ancestor))
                        .isPresent();
    }

    private static Optional<? extends AnnotationType> type(TypeKind kind, String id, SchemaView types) {
        return switch (kind) {
            case ENTITY -> types.entityType(id);
            case VALUE, TIME -> types.valueType(id);
            case EVENT -> types.eventType(id);
            case RELATION -> types.relationType(id);
        };
    }

    private static final class Counting {

        private final Map<ElementRef, Integer> counts = new HashMap<>();

        private void count(ElementRef element) {
            counts.merge(element, 1, Integer::sum);
        }

        private void annotation(Annotation annotation) {
            if (annotation instanceof Mention mention) {
                type(kind(mention), mention.getType());
            } else if (annotation instanceof Relation relation) {
                type(TypeKind.RELATION, relation.getType());
            }
            if (annotation instanceof EventMention event) {
                event.getArguments().forEach(this::argument);
            }
            values(annotation.getAttributes());
        }

        private static TypeKind kind(Mention mention) {
            if (mention instanceof EntityMention) {
                return TypeKind.ENTITY;
            }
            if (mention instanceof EventMention) {
                return TypeKind.EVENT;
            }
            return mention instanceof TimeMention ? TypeKind.TIME : TypeKind.VALUE;
        }

        private void type(TypeKind kind, @Nullable String id) {
            if (id != null) {
                count(new TypeRef(kind, id));
            }
        }

        private void argument(Argument argument) {
            String type = argument.getEvent().getType();
            if (type != null && argument.getRole() != null) {
                count(new RoleRef(type, argument.getRole()));
            }
            values(argument.getAttributes());
        }

        private void values(List<AttributeValue> values) {
            for (AttributeValue value : values) {
                if (value.getAttribute() != null) {
                    count(new AttributeRef(value.getAttribute()));
                    value.getValues().forEach(one -> count(new OptionRef(value.getAttribute(), one)));
                }
            }
        }
    }
}
