package org.peristiwa.store.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * How one feature of a class stands in a file. What is asked for at each value is worked out once: the model answers
 * slowly.
 *
 * @param name of the XML attribute or element
 * @param index number of the feature in its class, which is quicker than the feature itself
 * @param form where it stands
 * @param feature the feature
 * @param valueFactory what makes its values
 * @param holdsStrings whether its values are strings
 * @param isId whether its value is the id of its object
 */
public record Slot(
        String name,
        int index,
        Form form,
        EStructuralFeature feature,
        EFactory valueFactory,
        boolean holdsStrings,
        boolean isId) {

    public enum Form {
        /** One value, as an XML attribute. */
        VALUE,
        /** Any number of values, each an element with nothing but text. */
        VALUES,
        /** Any number of objects that belong to this one, each an element. */
        PARTS,
        /** One object that stands elsewhere in the file: its id, as an XML attribute. */
        REFERENCE,
        /** Any number of objects that stand elsewhere in the file: their ids, as an XML attribute, a space between. */
        REFERENCES
    }

    static Slot of(EClass type, EStructuralFeature feature) {
        return new Slot(
                feature.getName(),
                type.getFeatureID(feature),
                formOf(feature),
                feature,
                feature.getEType().getEPackage().getEFactoryInstance(),
                feature.getEType() == EcorePackage.Literals.ESTRING,
                feature instanceof EAttribute attribute && attribute.isID());
    }

    private static Form formOf(EStructuralFeature feature) {
        if (feature instanceof EAttribute) {
            return feature.isMany() ? Form.VALUES : Form.VALUE;
        }
        if (((EReference) feature).isContainment()) {
            if (!feature.isMany()) {
                throw new IllegalStateException("no part is single in this form: " + feature);
            }
            return Form.PARTS;
        }
        return feature.isMany() ? Form.REFERENCES : Form.REFERENCE;
    }

    /** Whether it stands in the opening tag. */
    public boolean isInTag() {
        return form != Form.VALUES && form != Form.PARTS;
    }

    /** Whether it holds one value at most. */
    public boolean isSingle() {
        return form == Form.VALUE || form == Form.REFERENCE;
    }

    /** What a value is of. */
    public EDataType valueType() {
        return ((EAttribute) feature).getEAttributeType();
    }

    /**
     * The value that {@code written} stands for.
     *
     * @throws RuntimeException if it stands for none: each type of value has exceptions of its own
     */
    Object valueOf(String written) {
        return valueFactory.createFromString(valueType(), written);
    }

    /** What stands for {@code value}; {@link #valueOf} gives it back. */
    String written(Object value) {
        return valueFactory.convertToString(valueType(), value);
    }

    /** What a part, or an object referred to, is at least. */
    public EClass objectType() {
        return ((EReference) feature).getEReferenceType();
    }
}
