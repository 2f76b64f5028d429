package org.peristiwa.merge.internal;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file an object stands, written {@code annotations[e2]/arguments[a3]}. The file's own object is {@link #ROOT}.
 *
 * @param owner where the object that holds the list stands; null for the file's own object
 * @param feature the list; null for the file's own object
 * @param part the object; null for the file's own object
 * @param nth which of the objects with its keys it is, from 0
 */
record Place(@Nullable Place owner, @Nullable EReference feature, @Nullable EObject part, int nth) {

    static final Place ROOT = new Place(null, null, null, 0);

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:-]+");

    boolean isRoot() {
        return owner == null;
    }

    Place at(EReference list, EObject inList, int number) {
        return new Place(this, list, inList, number);
    }

    /** The object just below the file's own that this one is or belongs to. */
    EObject outermost() {
        Place place = this;
        while (place.owner != null && place.owner.owner != null) {
            place = place.owner;
        }
        return Objects.requireNonNull(place.part, "the file's own object belongs to no other");
    }

    /** Below the outermost object: {@code arguments[a3]}; empty for that object itself. */
    String inOutermost() {
        return owner == null || owner.owner == null ? "" : join(owner.inOutermost(), step());
    }

    private String step() {
        return step(Objects.requireNonNull(feature), Objects.requireNonNull(part), nth);
    }

    /** One step of the written form. */
    static String step(EReference feature, EObject part, int nth) {
        String keys = PartKey.keysOf(feature, part).stream()
                .flatMap(key -> Content.values(part, key).stream().map(value -> Content.written(key, value)))
                .map(Place::key)
                .collect(Collectors.joining(","));
        return feature.getName() + "[" + keys + (nth == 0 ? "" : "#" + (nth + 1)) + "]";
    }

    private static String key(String value) {
        return PLAIN.matcher(value).matches() ? value : Quoted.of(value);
    }

    /** One path behind another. */
    static String join(String path, String step) {
        return path.isEmpty() || step.isEmpty() ? path + step : path + "/" + step;
    }

    @Override
    public String toString() {
        return owner == null ? "" : join(owner.toString(), step());
    }
}
