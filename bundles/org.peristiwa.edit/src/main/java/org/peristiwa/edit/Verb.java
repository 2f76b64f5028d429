package org.peristiwa.edit;

/**
 * One thing that a user does to a corpus: one step of undo.
 *
 * <p>A verb is made with its parameters, run once by {@link CorpusSession#execute}, and thrown away. It
 * changes the model only through {@link EditContext#changes()}, which records how to undo it.
 *
 * @param <R> what it gives back, such as the mention that it made
 */
public interface Verb<R> {

    /** What undo calls this step. */
    VerbLabel label();

    /**
     * Makes the change.
     *
     * @throws EditException if it cannot be done; whatever it had changed by then is taken back
     */
    R apply(EditContext context);
}
