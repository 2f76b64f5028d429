package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * One thing in a layer that has values of attributes: an annotation or an argument.
 *
 * @param annotation itself, or the event of the argument
 * @param argument or null
 */
record Carrier(Annotation annotation, @Nullable Argument argument) {

    /** Shows each of a layer to {@code visitor}. */
    static void forEach(Layer layer, Consumer<Carrier> visitor) {
        for (Annotation annotation : layer.getAnnotations()) {
            visitor.accept(new Carrier(annotation, null));
            if (annotation instanceof EventMention event) {
                event.getArguments().forEach(argument -> visitor.accept(new Carrier(event, argument)));
            }
        }
    }

    EObject owner() {
        return argument == null ? annotation : argument;
    }

    EReference feature() {
        return argument == null ? Literals.ANNOTATION__ATTRIBUTES : Literals.ARGUMENT__ATTRIBUTES;
    }

    List<AttributeValue> values() {
        return argument == null ? annotation.getAttributes() : argument.getAttributes();
    }

    /** What it has of an attribute; null where it has nothing. */
    @Nullable
    AttributeValue of(String attribute) {
        for (AttributeValue value : values()) {
            if (attribute.equals(value.getAttribute())) {
                return value;
            }
        }
        return null;
    }

    /** All that it has of an attribute: one as a rule, but files may say it twice. */
    List<AttributeValue> all(String attribute) {
        return values().stream()
                .filter(value -> attribute.equals(value.getAttribute()))
                .toList();
    }

    Use use(String value) {
        return new Use(annotation, argument, value);
    }
}
