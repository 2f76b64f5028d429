package org.peristiwa.edit.internal.layer;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.layer.Mention;

/**
 * The mentions that have a place, as a balanced search tree in {@link AnnotationOrder} of which every node knows
 * the furthest end below it: an interval tree over hulls, which changes in logarithmic time.
 *
 * <p>Source: Adelson-Velsky and Landis 1962 for the balance; Cormen et al., "Introduction to Algorithms",
 * section on interval trees, for the furthest end.
 */
final class ExtentTree {

    private @Nullable Node root;

    /** Takes in mentions that are in order already; much cheaper than one by one. */
    void fill(List<Mention> sorted) {
        root = balanced(sorted, 0, sorted.size());
    }

    /** Takes in a mention that is not there. Its extent stays as it is until it is removed. */
    void add(Mention mention) {
        root = add(root, mention);
    }

    /** Takes out a mention that is there. */
    void remove(Mention mention) {
        root = remove(root, mention);
    }

    /** Gives each mention whose hull shares a character with {@code begin} to {@code end}, in order. */
    void overlapping(int begin, int end, Consumer<Mention> found) {
        overlapping(root, begin, end, found);
    }

    private static void overlapping(@Nullable Node node, int begin, int end, Consumer<Mention> found) {
        if (node == null || node.furthest <= begin) {
            return;
        }
        overlapping(node.left, begin, end, found);
        if (node.mention.getExtent().begin() >= end) {
            return;
        }
        if (node.mention.getExtent().end() > begin) {
            found.accept(node.mention);
        }
        overlapping(node.right, begin, end, found);
    }

    private static @Nullable Node balanced(List<Mention> sorted, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        Node node = new Node(sorted.get(middle));
        node.left = balanced(sorted, from, middle);
        node.right = balanced(sorted, middle + 1, to);
        node.measure();
        return node;
    }

    private static Node add(@Nullable Node node, Mention mention) {
        if (node == null) {
            return new Node(mention);
        }
        if (AnnotationOrder.INSTANCE.compare(mention, node.mention) < 0) {
            node.left = add(node.left, mention);
        } else {
            node.right = add(node.right, mention);
        }
        return node.rebalanced();
    }

    private static @Nullable Node remove(@Nullable Node node, Mention mention) {
        if (node == null) {
            throw new IllegalStateException("not in the tree: " + mention.getId());
        }
        int side = AnnotationOrder.INSTANCE.compare(mention, node.mention);
        if (side < 0) {
            node.left = remove(node.left, mention);
        } else if (side > 0) {
            node.right = remove(node.right, mention);
        } else if (node.left == null) {
            return node.right;
        } else if (node.right == null) {
            return node.left;
        } else {
            Node next = node.right.first();
            node.right = remove(node.right, next.mention);
            node.mention = next.mention;
        }
        return node.rebalanced();
    }

    private static final class Node {
        private Mention mention;
        private @Nullable Node left;
        private @Nullable Node right;
        private int furthest;
        private int height = 1;

        Node(Mention mention) {
            this.mention = mention;
            this.furthest = mention.getExtent().end();
        }

        Node first() {
            Node node = this;
            while (node.left != null) {
                node = node.left;
            }
            return node;
        }

        void measure() {
            height = 1 + Math.max(height(left), height(right));
            int here = mention.getExtent().end();
            furthest = Math.max(here, Math.max(furthest(left), furthest(right)));
        }

        Node rebalanced() {
            int lean = height(left) - height(right);
            if (lean > 1 && left != null) {
                left = left.lean() < 0 ? left.turnedLeft() : left;
                return turnedRight();
            }
            if (lean < -1 && right != null) {
                right = right.lean() > 0 ? right.turnedRight() : right;
                return turnedLeft();
            }
            measure();
            return this;
        }

        private int lean() {
            return height(left) - height(right);
        }

        private Node turnedRight() {
            Node top = left;
            if (top == null) {
                return this;
            }
            left = top.right;
            top.right = this;
            measure();
            top.measure();
            return top;
        }

        private Node turnedLeft() {
            Node top = right;
            if (top == null) {
                return this;
            }
            right = top.left;
            top.left = this;
            measure();
            top.measure();
            return top;
        }

        private static int height(@Nullable Node node) {
            return node == null ? 0 : node.height;
        }

        private static int furthest(@Nullable Node node) {
            return node == null ? 0 : node.furthest;
        }
    }
}
