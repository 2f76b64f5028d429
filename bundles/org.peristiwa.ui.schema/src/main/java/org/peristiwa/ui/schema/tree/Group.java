package org.peristiwa.ui.schema.tree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.TypeKind;

/** The headings of the tree, in their order. */
public enum Group {
    /** The schema as a whole. */
    SCHEMA(null),
    EVENTS(TypeKind.EVENT),
    ENTITIES(TypeKind.ENTITY),
    VALUES(TypeKind.VALUE),
    TIMES(TypeKind.TIME),
    RELATIONS(TypeKind.RELATION),
    ATTRIBUTES(null);

    private final @Nullable TypeKind kind;

    Group(@Nullable TypeKind kind) {
        this.kind = kind;
    }

    /** The kind of the types below it; empty where there are none. */
    public Optional<TypeKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The heading above types of a kind. */
    public static Group of(TypeKind kind) {
        return Arrays.stream(values())
                .filter(group -> group.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The end of the keys of its messages: {@code events}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
