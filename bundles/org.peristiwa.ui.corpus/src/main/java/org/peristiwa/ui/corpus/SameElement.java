package org.peristiwa.ui.corpus;

import org.eclipse.jface.viewers.IElementComparer;

/** Tells elements of the tree apart by what they stand for, not by their state: so selection and expansion stay. */
final class SameElement implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return key(one).equals(key(other));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }

    private static Object key(Object element) {
        if (element instanceof CorpusTree.Group group) {
            return group.annotator();
        }
        return element instanceof CorpusTree.Leaf leaf ? leaf.layer() : element;
    }
}
