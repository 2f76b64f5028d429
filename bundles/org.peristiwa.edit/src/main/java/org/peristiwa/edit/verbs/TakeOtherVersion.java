package org.peristiwa.edit.verbs;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Note;

/**
 * Settles a conflict that a merge has noted: a feature gets the value of the other version, and the note goes.
 *
 * @param note of an annotation of an open layer
 * @param object that annotation or a part of it
 * @param feature of the object, one that holds no parts
 * @param values what the other version has, of the feature's type: one or none where the feature holds one
 */
public record TakeOtherVersion(Note note, EObject object, EStructuralFeature feature, List<Object> values)
        implements Verb<Annotation> {

    public TakeOtherVersion {
        values = List.copyOf(values);
    }

    @Override
    public VerbLabel label() {
        return VerbLabel.of("verb.takeOtherVersion", feature.getName());
    }

    @Override
    public Annotation apply(EditContext context) {
        LayerEdit edit = LayerEdit.of(context, object);
        if (feature.isMany()) {
            List.copyOf((List<?>) object.eGet(feature)).forEach(value -> edit.remove(object, feature, value));
            values.forEach(value -> edit.add(object, feature, value));
        } else {
            edit.set(object, feature, values.isEmpty() ? feature.getDefaultValue() : values.get(0));
        }
        Annotation annotation = (Annotation) note.eContainer();
        edit.remove(annotation, Literals.ANNOTATION__NOTES, note);
        edit.show(annotation);
        return annotation;
    }
}
