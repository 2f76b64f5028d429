package org.peristiwa.check;

/**
 * How far a rule looks from the annotation that it is given. After an edit it runs again on just what may differ.
 *
 * <p>Of what it names, and of what is near or names it, a rule may look at kind, type, place, value and attributes; of a
 * cluster's members at the first only. It must not look at their notes, links, confidence and origin.
 */
public enum Reach {
    /** At the annotation, what it contains and the annotations that it names, and at the schema and the text. */
    WHAT_IT_NAMES,
    /** Also at the mentions that share a character with it, and for an implicit event at those that share a filler. */
    WHAT_IS_NEAR,
    /** Also at the annotations that name it and, of relations and reports among these, at what else they name. */
    WHAT_NAMES_IT
}
