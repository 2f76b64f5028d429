package org.peristiwa.merge;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.peristiwa.merge.internal.FileMerge;
import org.peristiwa.model.layer.Layer;

/**
 * Brings together what two people made of one file: a {@code Layer}, a {@code Corpus} or a {@code Schema}.
 *
 * <ul>
 *   <li>What only one side changed, added or deleted is taken from that side.
 *   <li>Where both gave a value another one, ours stays and the other is a conflict. A side that has none yields to the
 *       one that has.
 *   <li>Lists of references, and of values where there are several, are merged by element.
 *   <li>What one side deleted stays, as a conflict, where the other added to it, changed it or came to use it.
 *   <li>Ids that both sides gave to different things are told apart: theirs is renumbered, and all that refers to it.
 *   <li>A layer's state is the less advanced of the two, its last number the higher.
 * </ul>
 *
 * <p>In a layer each conflict is noted on its annotation, see {@link ConflictNote}, and annotations are in their order.
 */
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /**
     * Merges; the three versions stay as they are.
     *
     * @param base the version that both began with; null where each side made the file by itself
     * @throws CannotMergeException if they are not versions of one file, or count in different texts
     */
    @SuppressWarnings("unchecked") // the merged object is of the class of the three
    public static <T extends EObject> Merged<T> merge(@Nullable T base, T ours, T theirs) throws CannotMergeException {
        requireOneFile(ours, theirs);
        T before = base != null && base.eClass() == ours.eClass() ? base : null;
        return (Merged<T>) FileMerge.merge(before, ours, theirs);
    }

    private static void requireOneFile(EObject ours, EObject theirs) throws CannotMergeException {
        if (ours.eClass() != theirs.eClass()) {
            throw new CannotMergeException(MergeWords.of(
                    "otherKind", ours.eClass().getName(), theirs.eClass().getName()));
        }
        if (!(ours instanceof Layer here && theirs instanceof Layer there)) {
            return;
        }
        if (!Objects.equals(here.getAnnotator(), there.getAnnotator())
                || !Objects.equals(here.getArticle(), there.getArticle())) {
            throw new CannotMergeException(MergeWords.of(
                    "otherLayer", here.getAnnotator(), here.getArticle(), there.getAnnotator(), there.getArticle()));
        }
        if (!Objects.equals(here.getTextHash(), there.getTextHash())) {
            throw new CannotMergeException(MergeWords.of("otherText", here.getTextHash(), there.getTextHash()));
        }
    }
}
