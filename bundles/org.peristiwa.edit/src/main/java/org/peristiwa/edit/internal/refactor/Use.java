package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.Condition;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;

/**
 * One place in a layer that names an element of the schema.
 *
 * @param annotation where it is
 * @param argument of that event, where it is in an argument
 * @param value where it is the value of an attribute; else empty
 */
record Use(Annotation annotation, @Nullable Argument argument, String value) {

    boolean meets(Condition condition) {
        if (condition instanceof Condition.AttributeIs asked) {
            return (argument != null && says(argument.getAttributes(), asked)) || says(annotation, asked);
        }
        if (condition instanceof Condition.RoleFilled asked) {
            return parts().anyMatch(part -> part instanceof EventMention event
                    && event.getArguments().stream()
                            .anyMatch(one -> asked.role().equals(one.getRole())));
        }
        if (condition instanceof Condition.TypeIs asked) {
            return Types.kindOf(annotation) == asked.kind() && names(asked.types(), Types.typeOf(annotation));
        }
        if (condition instanceof Condition.FillerIs asked) {
            return argument != null && isOneOf(argument.getFiller(), asked.kind(), asked.types());
        }
        if (condition instanceof Condition.ValueIs asked) {
            return asked.value().equals(value);
        }
        return condition instanceof Condition.Always
                || (condition instanceof Condition.Chosen chosen && isAmong(chosen.annotations()));
    }

    private boolean says(Annotation one, Condition.AttributeIs asked) {
        return Stream.concat(Stream.of(one), parts()).distinct().anyMatch(part -> says(part.getAttributes(), asked));
    }

    private static boolean says(List<AttributeValue> attributes, Condition.AttributeIs asked) {
        return attributes.stream()
                .anyMatch(one -> asked.attribute().equals(one.getAttribute())
                        && one.getValues().contains(asked.value()));
    }

    /** The annotation itself, or the mentions of a cluster. */
    private Stream<? extends Annotation> parts() {
        return annotation instanceof Cluster cluster ? Types.members(cluster).stream() : Stream.of(annotation);
    }

    private static boolean isOneOf(@Nullable Filler filler, TypeKind kind, Set<String> types) {
        if (filler instanceof Cluster cluster && cluster.getType() == null) {
            List<? extends Mention> members = Types.members(cluster);
            return !members.isEmpty() && isOneOf(members.get(0), kind, types);
        }
        return filler instanceof Annotation one && Types.kindOf(one) == kind && names(types, Types.typeOf(one));
    }

    private static boolean names(Set<String> types, @Nullable String type) {
        return type != null && types.contains(type);
    }

    private boolean isAmong(Set<String> chosen) {
        EObject root = EcoreUtil.getRootContainer(annotation);
        if (!(root instanceof Layer layer)) {
            return false;
        }
        LayerKey key = new LayerKey(layer.getAnnotator(), layer.getArticle());
        return isAmong(chosen, key, annotation)
                || (argument != null && chosen.contains(Condition.chosen(key, argument.getId())))
                || (annotation instanceof Cluster cluster
                        && !Types.members(cluster).isEmpty()
                        && parts().allMatch(member -> isAmong(chosen, key, member)));
    }

    private static boolean isAmong(Set<String> chosen, LayerKey key, Annotation one) {
        return chosen.contains(Condition.chosen(key, Objects.requireNonNullElse(one.getId(), "")));
    }
}
