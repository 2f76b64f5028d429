package org.peristiwa.edit.schema.refactor;

import org.peristiwa.edit.CorpusSession;

/** A change of the schema that takes the annotations along: says what is to be done, and does nothing by itself. */
public sealed interface Refactoring
        permits Rename, Merge, Split, Delete, Move, ChangeCardinality, ChangeFillers, ChangeKind {

    /** The element that it is about. */
    ElementRef element();

    /**
     * The verb that does it: to the schema and to all layers of all annotators, as one step.
     *
     * <p>It fails with an {@link org.peristiwa.edit.EditException} where it cannot be done, with an
     * {@link java.io.UncheckedIOException} where a layer cannot be read, and with a
     * {@link java.util.concurrent.CancellationException} where {@code progress} stops it; nothing has changed then.
     */
    default Refactor verb(RefactoringProgress progress) {
        return new Refactor(this, progress);
    }

    /**
     * What it would do to the corpus as it is now. Fails as the verb would.
     *
     * <p>It is the truth and no estimate: the verb is done, looked at, and taken back before anyone hears of it.
     */
    default RefactoringPreview preview(CorpusSession session, RefactoringProgress progress) {
        return RefactoringPreview.of(this, session, progress);
    }
}
