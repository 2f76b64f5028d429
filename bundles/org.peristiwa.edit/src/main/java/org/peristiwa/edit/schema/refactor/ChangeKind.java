package org.peristiwa.edit.schema.refactor;

import org.peristiwa.edit.schema.TypeKind;

/**
 * Lets a type, with all below it, be of another kind: a value an entity, an entity an event whose trigger is the mention.
 * Mentions keep id, extent, attributes, notes and links, and the roles, relations and clusters that they are in
 * where that kind may be there; what the new kind cannot have, such as an event's arguments, is lost.
 *
 * @param element a type of entities, values, times or events
 * @param to another one of these
 */
public record ChangeKind(ElementRef.TypeRef element, TypeKind to) implements Refactoring {}
