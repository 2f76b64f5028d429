package org.peristiwa.ui.corpus;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Gives the viewer the values of a {@link CorpusTree}. */
final class TreeContent implements ITreeContentProvider {

    private @Nullable CorpusTree tree;

    @Override
    public Object[] getElements(Object input) {
        tree = (CorpusTree) input;
        return tree.groups().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof CorpusTree.Group group ? group.articles().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        if (tree == null || !(element instanceof CorpusTree.Leaf leaf)) {
            return null;
        }
        return tree.groups().stream()
                .filter(group -> group.annotator().equals(leaf.layer().annotator()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof CorpusTree.Group group && !group.articles().isEmpty();
    }
}
