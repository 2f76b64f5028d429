package org.peristiwa.edit.schema.refactor;

import java.util.List;

/**
 * Lets several elements take the place of one, by a choice for each use. A branch into an element that is not there
 * makes it: for a type, one below it; for all else, a copy beside it. When a branch takes all that is left, nothing is left
 * to a type but to group those below it, and a role, attribute or option goes.
 *
 * @param element of any kind
 * @param branches at least one; uses that none takes stay as they are
 */
public record Split(ElementRef element, List<Branch> branches) implements Refactoring {

    public Split {
        branches = List.copyOf(branches);
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("a split has branches");
        }
    }
}
