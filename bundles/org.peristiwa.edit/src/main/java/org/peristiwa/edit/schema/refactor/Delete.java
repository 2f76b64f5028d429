package org.peristiwa.edit.schema.refactor;

/**
 * Takes an element out of the schema. Types below a deleted one go below its parent and keep what they had through it.
 *
 * @param element of any kind; a role goes from the types below its own, too
 * @param fate what becomes of annotations that name it
 */
public record Delete(ElementRef element, Fate fate) implements Refactoring {}
