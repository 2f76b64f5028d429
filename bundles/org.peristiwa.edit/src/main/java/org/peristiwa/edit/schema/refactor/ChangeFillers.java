package org.peristiwa.edit.schema.refactor;

import java.util.List;
import org.peristiwa.edit.schema.TypeChoice;

/**
 * Lets others fill a role. Fillers that may not any more become problems. For an inherited role the type gets one of
 * its own.
 *
 * @param element a role
 * @param fillers of types that the schema has; empty for anything
 */
public record ChangeFillers(ElementRef.RoleRef element, List<TypeChoice> fillers) implements Refactoring {

    public ChangeFillers {
        fillers = List.copyOf(fillers);
    }
}
