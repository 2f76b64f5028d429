package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.LayerPackage.Literals;

/** Writes the attributes of annotations and of arguments, which hold them in the same way. */
final class AttributeValues {

    private final LayerEdit edit;
    private final EObject owner;
    private final EReference feature;
    private final List<AttributeValue> present;

    AttributeValues(LayerEdit edit, Annotation owner) {
        this(edit, owner, Literals.ANNOTATION__ATTRIBUTES, owner.getAttributes());
    }

    AttributeValues(LayerEdit edit, Argument owner) {
        this(edit, owner, Literals.ARGUMENT__ATTRIBUTES, owner.getAttributes());
    }

    private AttributeValues(LayerEdit edit, EObject owner, EReference feature, List<AttributeValue> present) {
        this.edit = edit;
        this.owner = owner;
        this.feature = feature;
        this.present = present;
    }

    void set(String attribute, List<String> values) {
        if (values.isEmpty()) {
            throw Refusal.of("attribute.empty");
        }
        AttributeValue found = find(attribute).orElse(null);
        if (found == null) {
            AttributeValue made = LayerFactory.eINSTANCE.createAttributeValue();
            made.setAttribute(attribute);
            made.getValues().addAll(values);
            edit.add(owner, feature, made);
        } else if (!found.getValues().equals(values)) {
            List.copyOf(found.getValues())
                    .forEach(value -> edit.remove(found, Literals.ATTRIBUTE_VALUE__VALUES, value));
            values.forEach(value -> edit.add(found, Literals.ATTRIBUTE_VALUE__VALUES, value));
        }
        edit.showOwnerOf(owner);
    }

    void clear(String attribute) {
        find(attribute).ifPresent(found -> edit.remove(owner, feature, found));
        edit.showOwnerOf(owner);
    }

    private Optional<AttributeValue> find(String attribute) {
        return present.stream()
                .filter(value -> attribute.equals(value.getAttribute()))
                .findFirst();
    }
}
