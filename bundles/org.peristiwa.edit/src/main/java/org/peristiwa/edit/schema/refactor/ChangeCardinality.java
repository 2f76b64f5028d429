package org.peristiwa.edit.schema.refactor;

/**
 * Lets a role have another number of fillers. Events that have too many or too few become problems. For an inherited
 * role the type gets one of its own.
 *
 * @param element a role
 * @param lower at least so many, 0 or more
 * @param upper at most so many, 1 or more and not below {@code lower}; -1 for no bound
 */
public record ChangeCardinality(ElementRef.RoleRef element, int lower, int upper) implements Refactoring {}
