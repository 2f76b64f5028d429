package org.peristiwa.edit.schema.refactor;

/** What becomes of annotations when what they name is deleted from the schema. */
public sealed interface Fate {

    /** They stay and are problems, for people to solve. */
    record LeftAsProblems() implements Fate {}

    /** They are deleted with all that hangs on them. */
    record Deleted() implements Fate {}

    /**
     * Another element of the same kind takes the place of the deleted one.
     *
     * @param by its id
     */
    record Replaced(String by) implements Fate {}
}
