package org.peristiwa.ui.guidelines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.peristiwa.model.schema.SchemaElement;

/** The topics as a tree that narrows as one types. */
final class TopicTree {

    private final Tree tree;
    private List<Topic> topics = List.of();
    private String typed = "";

    /** @param chosen hears of what the user chooses */
    TopicTree(Composite parent, Consumer<Optional<Topic>> chosen) {
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
        tree.addListener(SWT.Selection, event -> chosen.accept(selected()));
    }

    Tree control() {
        return tree;
    }

    /** Shows other topics; what was selected stays so where it is still there. */
    void show(List<Topic> all) {
        topics = all;
        fill();
    }

    /** Shows only what has to do with these letters. */
    void filter(String letters) {
        typed = letters;
        fill();
    }

    private void fill() {
        Optional<Topic> before = selected();
        tree.setRedraw(false);
        tree.removeAll();
        boolean all = typed.isBlank();
        topics.stream()
                .flatMap(topic -> all ? Stream.of(topic) : topic.matching(typed).stream())
                .forEach(topic -> add(new TreeItem(tree, SWT.NONE), topic, !all));
        tree.setRedraw(true);
        before.flatMap(Topic::element).flatMap(this::find).ifPresent(tree::setSelection);
        if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0 && all) {
            tree.setSelection(tree.getItem(0));
        }
    }

    private static void add(TreeItem item, Topic topic, boolean open) {
        item.setText(topic.label());
        item.setData(topic);
        topic.children().forEach(child -> add(new TreeItem(item, SWT.NONE), child, open));
        item.setExpanded(open || topic.element().isEmpty());
    }

    Optional<Topic> selected() {
        return tree.isDisposed() || tree.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of((Topic) tree.getSelection()[0].getData());
    }

    /** Selects an element and tells its topic; empty where it is not shown. */
    Optional<Topic> select(SchemaElement element) {
        Optional<TreeItem> found = find(element);
        found.ifPresent(tree::setSelection);
        return found.map(item -> (Topic) item.getData());
    }

    private Optional<TreeItem> find(SchemaElement element) {
        return Arrays.stream(tree.getItems())
                .flatMap(TopicTree::withChildren)
                .filter(item -> ((Topic) item.getData())
                        .element()
                        .filter(element::equals)
                        .isPresent())
                .findFirst();
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(TopicTree::withChildren));
    }
}
