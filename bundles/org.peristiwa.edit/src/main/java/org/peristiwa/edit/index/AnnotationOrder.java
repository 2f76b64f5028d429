package org.peristiwa.edit.index;

import java.util.Comparator;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Extent;

/**
 * The order in which a layer holds its annotations, in memory and on disk: mentions by extent, then implicit
 * events, clusters, relations and attributions; where that is equal, by id. Total over the annotations of a layer.
 *
 * <p>It depends on nothing but an annotation's own kind, extent and id, so that two people who make the same
 * annotations get the same file, and a place in the list is found by halving.
 */
public final class AnnotationOrder implements Comparator<Annotation> {

    /** The only one needed. */
    public static final AnnotationOrder INSTANCE = new AnnotationOrder();

    private AnnotationOrder() {}

    @Override
    public int compare(Annotation one, Annotation other) {
        if (one == other) {
            return 0;
        }
        if (one instanceof Mention a && other instanceof Mention b && a.getExtent() != null && b.getExtent() != null) {
            Extent first = a.getExtent();
            Extent second = b.getExtent();
            int byExtent = first.compareTo(second);
            return byExtent != 0 ? byExtent : compareIds(a.getId(), b.getId());
        }
        int byKind = Integer.compare(rank(one), rank(other));
        return byKind != 0 ? byKind : compareIds(one.getId(), other.getId());
    }

    private static int rank(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            return mention.getExtent() == null ? 1 : 0;
        }
        if (annotation instanceof Cluster) {
            return 2;
        }
        if (annotation instanceof Relation) {
            return 3;
        }
        return annotation instanceof Attribution ? 4 : 5;
    }

    /** By what stands before the closing number, then by that number: {@code e2} before {@code e10}. */
    static int compareIds(String one, String other) {
        int oneDigits = digitsFrom(one);
        int otherDigits = digitsFrom(other);
        int byPrefix = one.substring(0, oneDigits).compareTo(other.substring(0, otherDigits));
        if (byPrefix != 0) {
            return byPrefix;
        }
        int byLength = Integer.compare(one.length() - oneDigits, other.length() - otherDigits);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    /** Where the closing number begins, its leading zeros left out; the length where there is none. */
    private static int digitsFrom(String id) {
        int from = id.length();
        while (from > 0 && id.charAt(from - 1) >= '0' && id.charAt(from - 1) <= '9') {
            from--;
        }
        while (from < id.length() && id.charAt(from) == '0') {
            from++;
        }
        return from;
    }
}
