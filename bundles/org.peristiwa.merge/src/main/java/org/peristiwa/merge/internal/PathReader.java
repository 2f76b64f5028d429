package org.peristiwa.merge.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.merge.ConflictNote;
import org.peristiwa.merge.ConflictNote.OtherDeleted;
import org.peristiwa.merge.ConflictNote.OtherValue;

/** Finds what a note of a conflict speaks of. A path is followed, not taken apart: keys may hold any character. */
public final class PathReader {

    /** Behind the path of what the other version deleted; alone for the annotation itself. */
    public static final String DELETED = "deleted";

    /** Between the path and the values of the other version. */
    public static final String HAS = " = ";

    private static final Pattern VALUE = Pattern.compile("(\\w+)" + HAS + "(.*)", Pattern.DOTALL);

    private PathReader() {}

    /** What {@code text} says of {@code object}; empty where that is not there. */
    public static Optional<ConflictNote> read(EObject object, String text) {
        if (text.equals(DELETED)) {
            return Optional.of(new OtherDeleted(object));
        }
        Matcher value = VALUE.matcher(text);
        if (value.matches()) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(value.group(1));
            return feature == null || Content.isParts(feature)
                    ? Optional.empty()
                    : Optional.of(new OtherValue(object, feature, Quoted.read(value.group(2))));
        }
        for (EStructuralFeature feature : Content.features(object.eClass())) {
            if (Content.isParts(feature) && text.startsWith(feature.getName() + "[")) {
                return readPart(object, (EReference) feature, text);
            }
        }
        return Optional.empty();
    }

    private static Optional<ConflictNote> readPart(EObject object, EReference feature, String text) {
        for (var part : PartKey.parts(object, feature).entrySet()) {
            String step = Place.step(feature, part.getValue(), part.getKey().nth());
            if (text.startsWith(step) && text.length() > step.length()) {
                return read(part.getValue(), text.substring(step.length() + 1));
            }
        }
        return Optional.empty();
    }
}
