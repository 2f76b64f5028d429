package org.peristiwa.merge.internal;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.merge.Merged;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;

/** Merges three versions of a file's own object. */
public final class FileMerge {

    private final @Nullable EObject base;
    private final EObject ours;
    private final EObject theirs;
    private final References references = new References();
    private final ObjectMerge merge = new ObjectMerge(references);

    private FileMerge(@Nullable EObject base, EObject ours, EObject theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** See {@link org.peristiwa.merge.ThreeWayMerge}; the versions are of one class and stay as they are. */
    public static Merged<EObject> merge(@Nullable EObject base, EObject ours, EObject theirs) {
        EObject before = base == null ? null : EcoreUtil.copy(base);
        EObject there = EcoreUtil.copy(theirs);
        Map<String, String> renumbered = Renumbering.separate(before, ours, there);
        FileMerge merging = new FileMerge(before, ours, there);
        EObject root = merging.root();
        return new Merged<>(
                root, merging.merge.conflicts().stream().map(Found::told).toList(), renumbered);
    }

    private EObject root() {
        EObject root = merge.merge(base, ours, theirs, Place.ROOT);
        Map<String, EObject> here = Ids.of(ours);
        Map<String, EObject> there = Ids.of(theirs);
        // What a conflict leaves unsaid may be said yet: the objects that it speaks of stay.
        for (Found conflict : List.copyOf(merge.conflicts())) {
            if (conflict.feature() instanceof EReference) {
                conflict.other().stream()
                        .filter(id -> references.object(id) == null)
                        .forEach(id -> keep(id, here, there, root));
            }
        }
        references.resolve(id -> keep(id, here, there, root));
        if (root instanceof Layer layer) {
            LayerConflicts.finish(layer, merge.conflicts(), references);
        } else if (root instanceof Corpus corpus) {
            SplitConflicts.settle(corpus, (Corpus) ours, merge.conflicts());
        }
        return root;
    }

    /** Keeps what one version deleted and the other uses. */
    private void keep(Object id, Map<String, EObject> here, Map<String, EObject> there, EObject root) {
        EObject used = here.containsKey(id) ? here.get(id) : there.get(id);
        EReference list = used.eContainmentFeature();
        merge.conflicts().add(Found.deleted(Place.ROOT.at(list, used, 0), !here.containsKey(id)));
        Content.parts(root, list).add(merge.copy(used));
    }
}
