package org.peristiwa.ui.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.SchemaElement;

/**
 * Something that the guidelines speak of.
 *
 * @param label what the screen calls it
 * @param about the element of the schema, or null for the schema as a whole and for a heading
 * @param children what stands below it
 */
record Topic(String label, @Nullable SchemaElement about, List<Topic> children) {

    Topic {
        children = List.copyOf(children);
    }

    Optional<SchemaElement> element() {
        return Optional.ofNullable(about);
    }

    /** The part of it that has to do with what is typed; empty where nothing has. */
    Optional<Topic> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        boolean fits = label.toLowerCase(Locale.ROOT).contains(wanted)
                || (about != null
                        && String.valueOf(about.getId())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted));
        if (fits) {
            return Optional.of(this);
        }
        List<Topic> left = new ArrayList<>();
        children.forEach(child -> child.matching(typed).ifPresent(left::add));
        return left.isEmpty() ? Optional.empty() : Optional.of(new Topic(label, about, left));
    }
}
