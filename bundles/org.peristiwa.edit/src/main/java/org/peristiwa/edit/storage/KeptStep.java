package org.peristiwa.edit.storage;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.VerbLabel;

/**
 * A step of an earlier session. It names what it changes; the objects are looked up when it is undone or done again.
 *
 * <p>Both iterators want each part to be applied before they are asked for the next. They throw
 * {@link IllegalStateException} where the model is not what the step was made on.
 */
public interface KeptStep {

    VerbLabel label();

    Optional<Place> place();

    /** What the step changes. */
    Set<StoredPart> touched();

    /** Its parts from the first to the last, on a model as it was before the step. */
    Iterator<Part> forward(KeptStepModel model, Predicate<StoredPart> of);

    /** Its parts from the last to the first, on a model as it was after the step. */
    Iterator<Part> backward(KeptStepModel model, Predicate<StoredPart> of);
}
