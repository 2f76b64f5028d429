package org.peristiwa.edit.schema.refactor;

/**
 * Lets one element be part of another of its kind, which then has the roles, attributes, fillers and options of both. Where
 * an event would have one filler twice in a role, it keeps it once; where an annotation has a value of both attributes,
 * it keeps that of the other, or both where the other may have many.
 *
 * @param element goes
 * @param into id of the other: of a type of its kind, a role of the same event type, an option of the same attribute
 */
public record Merge(ElementRef element, String into) implements Refactoring {}
