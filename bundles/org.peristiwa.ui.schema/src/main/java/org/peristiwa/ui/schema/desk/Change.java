package org.peristiwa.ui.schema.desk;

import java.util.Locale;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;

/** The refactorings that the screen offers, in the order of its menus. */
public enum Change {
    RENAME,
    MOVE,
    MERGE,
    SPLIT,
    CARDINALITY,
    FILLERS,
    KIND,
    DELETE;

    /** The end of the keys of its messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it can be done to such an element.
     *
     * @param inherited whether it is a role that an ancestor of its type has: such a one is changed where it is its own, but for
     *     how many fillers it takes and which
     */
    public boolean appliesTo(ElementRef element, boolean inherited) {
        return switch (this) {
            case RENAME, MERGE, SPLIT, DELETE -> !inherited;
            case MOVE -> element instanceof TypeRef;
            case CARDINALITY, FILLERS -> element instanceof RoleRef;
            case KIND -> element instanceof TypeRef type && type.kind() != TypeKind.RELATION;
        };
    }
}
