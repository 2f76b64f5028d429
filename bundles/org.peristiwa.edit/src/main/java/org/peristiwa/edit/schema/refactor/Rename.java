package org.peristiwa.edit.schema.refactor;

/**
 * Gives an element another id. A role is renamed in the types below its own, too.
 *
 * @param element of any kind
 * @param to its new id, not taken among its siblings
 */
public record Rename(ElementRef element, String to) implements Refactoring {}
