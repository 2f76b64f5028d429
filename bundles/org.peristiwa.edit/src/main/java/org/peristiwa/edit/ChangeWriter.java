package org.peristiwa.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The primitive changes that every verb is made of. Each knows how to undo itself. */
@ProviderType
public interface ChangeWriter {

    /** Sets a feature that holds one value; does nothing where it holds that already. */
    void set(EObject object, EStructuralFeature feature, @Nullable Object value);

    /** Adds to the end of a feature that holds many. */
    void add(EObject object, EStructuralFeature feature, Object value);

    /**
     * Adds at {@code index} of a feature that holds many.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not from 0 to its size
     */
    void add(EObject object, EStructuralFeature feature, int index, Object value);

    /** Removes from a feature that holds many; does nothing where it is not there. */
    void remove(EObject object, EStructuralFeature feature, Object value);
}
