package org.peristiwa.ui.corpus;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Gives the viewer the values of the {@link CorpusTree} of now: what it was given before may have got on since. */
final class TreeContent implements ITreeContentProvider {

    private final Supplier<CorpusTree> tree;

    TreeContent(Supplier<CorpusTree> tree) {
        this.tree = tree;
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.get().groups().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof CorpusTree.Group group
                ? group(group.annotator()).orElse(group).articles().toArray()
                : new Object[0];
    }

    private Optional<CorpusTree.Group> group(String annotator) {
        return tree.get().groups().stream()
                .filter(group -> group.annotator().equals(annotator))
                .findFirst();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof CorpusTree.Leaf leaf
                ? group(leaf.layer().annotator()).orElse(null)
                : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof CorpusTree.Group group && !group.articles().isEmpty();
    }
}
