package org.peristiwa.exchange.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * What a document says, as a sorted list of lines: two documents say the same when theirs are equal. Ids and the order of
 * things say nothing; an annotation that is referred to stands there by its kind, type and extent.
 */
public final class DocumentDigest {

    /** What two ways of saying the same may differ in. */
    private static final Set<EStructuralFeature> UNSAID =
            Set.of(Literals.ANNOTATION__ID, Literals.ANNOTATION__SOURCE_ID, Literals.ARGUMENT__ID);

    private DocumentDigest() {}

    /** The lines of {@code document}. */
    public static List<String> of(AnnotatedDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add("text " + document.text().content());
        for (Layer layer : document.layers()) {
            for (Annotation annotation : layer.getAnnotations()) {
                lines.add(layer.getAnnotator() + " " + described(annotation));
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String described(EObject object) {
        List<String> parts = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean isContainer = feature instanceof EReference reference && reference.isContainer();
            if (!isContainer && !UNSAID.contains(feature) && object.eIsSet(feature)) {
                parts.add(feature.getName() + "=" + described(feature, object.eGet(feature)));
            }
        }
        return object.eClass().getName() + parts;
    }

    private static String described(EStructuralFeature feature, Object value) {
        if (value instanceof List<?> values) {
            return values.stream()
                    .map(each -> described(feature, each))
                    .sorted()
                    .toList()
                    .toString();
        }
        if (!(value instanceof EObject object)) {
            return String.valueOf(value);
        }
        return ((EReference) feature).isContainment() ? described(object) : named(object);
    }

    private static String named(EObject object) {
        StringBuilder name = new StringBuilder(object.eClass().getName());
        for (EStructuralFeature feature : List.of(Literals.MENTION__TYPE, Literals.MENTION__EXTENT)) {
            if (object.eClass().getEAllStructuralFeatures().contains(feature)) {
                name.append(' ').append(object.eGet(feature));
            }
        }
        return name.toString();
    }
}
