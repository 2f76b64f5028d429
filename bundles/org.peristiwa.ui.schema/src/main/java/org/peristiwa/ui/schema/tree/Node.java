package org.peristiwa.ui.schema.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.model.schema.SchemaElement;

/**
 * A line of the tree with what stands below it.
 *
 * @param label what the screen calls it
 * @param group the heading that it is or stands below
 * @param about the element of the schema, or null for a heading
 * @param named how refactorings name it where it stands, or null for a heading; an inherited role by the type that inherits it
 * @param from what the type is called that a role is inherited from; empty for what is its own
 */
public record Node(
        String label,
        Group group,
        @Nullable SchemaElement about,
        @Nullable ElementRef named,
        String from,
        List<Node> children) {

    public Node {
        children = List.copyOf(children);
    }

    public Optional<SchemaElement> element() {
        return Optional.ofNullable(about);
    }

    public Optional<ElementRef> ref() {
        return Optional.ofNullable(named);
    }

    /** Whether it is a role that an ancestor of its type has. */
    public boolean isInherited() {
        return !from.isEmpty();
    }

    /** The same for the same line, whatever has become of it: how it is named, or its heading. */
    public String key() {
        return named == null ? "#" + group.word() : named.toString();
    }

    /** It and all below it. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** The part of it that has to do with what is typed; empty where nothing has. What fits has all of its own below it. */
    Optional<Node> matching(String typed) {
        if (fits(typed)) {
            return Optional.of(this);
        }
        List<Node> left = new ArrayList<>();
        children.forEach(child -> child.matching(typed).ifPresent(left::add));
        return left.isEmpty() ? Optional.empty() : Optional.of(new Node(label, group, about, named, from, left));
    }

    /** Whether what is typed is in its own name or id. */
    boolean fits(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return about != null
                && (label.toLowerCase(Locale.ROOT).contains(wanted)
                        || String.valueOf(about.getId())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted));
    }
}
