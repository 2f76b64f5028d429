package org.peristiwa.check;

/** How far a rule looks from the annotation that it is given. After an edit it runs again on just what may differ. */
public enum Reach {
    /** At the annotation, what it contains and the annotations that it names, and at the schema and the text. */
    WHAT_IT_NAMES,
    /** Also at the mentions whose hull shares a character with its own, and at the events that share a filler with it. */
    WHAT_IS_NEAR
}
