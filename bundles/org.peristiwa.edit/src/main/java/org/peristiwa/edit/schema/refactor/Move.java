package org.peristiwa.edit.schema.refactor;

/**
 * Puts a type, with all below it, below another one.
 *
 * @param element a type
 * @param parent id of a type of its kind that is not below it; empty for none
 * @param keeping whether roles and attributes that it inherited so far become its own; otherwise annotations that have
 *     them become problems
 */
public record Move(ElementRef.TypeRef element, String parent, boolean keeping) implements Refactoring {}
