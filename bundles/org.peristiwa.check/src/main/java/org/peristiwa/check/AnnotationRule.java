package org.peristiwa.check;

import java.util.Collection;
import java.util.List;
import org.peristiwa.model.layer.Annotation;

/** A rule that looks at one annotation at a time, so that an edit costs only what it touched. */
public non-sealed interface AnnotationRule extends Rule {

    /** How far it looks; looking further than it says leaves problems stale in the editor. */
    Reach reach();

    /** Reports what is wrong with {@code annotation}. */
    void check(LayerContext context, Annotation annotation, Findings findings);

    /**
     * What to check again beside what {@link #reach} says, because {@code touched} has changed, or is what a changed
     * annotation named until now: for a rule that looks further than any reach, such as along a chain. To be cheap.
     */
    default Collection<? extends Annotation> spread(LayerContext context, Annotation touched) {
        return List.of();
    }
}
