package org.peristiwa.ui.schema.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which lines of the tree are shown: what is open, or what fits that which is typed. */
public final class Outline {

    /** A line that is shown. */
    public record Line(Node node, int depth) {}

    private final Set<String> open = new HashSet<>();
    private List<Node> nodes = List.of();
    private String typed = "";
    private List<Line> lines = List.of();

    /** At first the headings are open. */
    public Outline() {
        for (Group group : Group.values()) {
            open.add("#" + group.word());
        }
    }

    /** Shows another schema, or the same with changes; what was open stays so. A first type that stands alone is opened. */
    public void show(List<Node> headings) {
        if (nodes.isEmpty()) {
            headings.stream()
                    .filter(heading -> heading.children().size() == 1)
                    .forEach(heading -> open.add(heading.children().get(0).key()));
        }
        nodes = List.copyOf(headings);
        arrange();
    }

    /** Shows only what has to do with these letters. */
    public void filter(String letters) {
        typed = letters;
        arrange();
    }

    public boolean isFiltered() {
        return !typed.isBlank();
    }

    private void arrange() {
        List<Line> shown = new ArrayList<>();
        for (Node node : nodes) {
            if (isFiltered()) {
                node.matching(typed).ifPresent(fitting -> add(shown, fitting, 0));
            } else {
                add(shown, node, 0);
            }
        }
        lines = shown;
    }

    private void add(List<Line> shown, Node node, int depth) {
        shown.add(new Line(node, depth));
        if (isOpen(node)) {
            node.children().forEach(child -> add(shown, child, depth + 1));
        }
    }

    /** The lines that are shown. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether what is below a node is shown; all is, where letters are typed. */
    public boolean isOpen(Node node) {
        return isFiltered() || open.contains(node.key());
    }

    /** Opens or closes a node. */
    public void toggle(Node node) {
        if (!open.remove(node.key())) {
            open.add(node.key());
        }
        arrange();
    }

    /** Opens all that stands above the node with this key, which is shown then; it may be hidden by a filter. */
    public void reveal(String key) {
        pathTo(key).stream().filter(above -> !above.equals(key)).forEach(open::add);
        arrange();
    }

    /** The keys of a node and of those above it, its own first; empty where there is none. */
    public List<String> pathTo(String key) {
        List<String> path = new ArrayList<>();
        nodes.forEach(heading -> collectPath(heading, key, path));
        return path;
    }

    private static boolean collectPath(Node node, String key, List<String> path) {
        boolean within =
                node.key().equals(key) || node.children().stream().anyMatch(child -> collectPath(child, key, path));
        if (within) {
            path.add(node.key());
        }
        return within;
    }

    /** The first line that fits what is typed; empty where none does, or nothing is typed. */
    public Optional<Node> firstFit() {
        return isFiltered()
                ? lines.stream()
                        .map(Line::node)
                        .filter(node -> node.fits(typed))
                        .findFirst()
                : Optional.empty();
    }

    /** The line of the node with this key, or -1 where it is not shown. */
    public int lineOf(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).node().key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The node of the same element of the schema, whatever it is called now. */
    Optional<Node> findElement(Node node) {
        return nodes.stream()
                .flatMap(Node::all)
                .filter(other -> node.about() != null
                        && node.about().equals(other.about())
                        && node.isInherited() == other.isInherited())
                .findFirst();
    }

    /** The node with this key, shown or not. */
    public Optional<Node> find(String key) {
        return nodes.stream()
                .flatMap(Node::all)
                .filter(node -> node.key().equals(key))
                .findFirst();
    }
}
