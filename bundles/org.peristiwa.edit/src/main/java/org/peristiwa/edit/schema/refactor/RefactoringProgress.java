package org.peristiwa.edit.schema.refactor;

/** Hears how far a refactoring has come, on the thread that does it, and may stop it. */
public interface RefactoringProgress {

    /** Hears nothing and never stops. */
    RefactoringProgress NONE = new RefactoringProgress() {};

    /**
     * So many layers are done.
     *
     * @param article id of the article whose layer was done last
     * @param done from 1 to {@code total}
     * @param total twice the number of layers: each is read, then changed
     */
    default void at(String article, int done, int total) {}

    /** Whether to stop; asked between layers. */
    default boolean cancelled() {
        return false;
    }
}
