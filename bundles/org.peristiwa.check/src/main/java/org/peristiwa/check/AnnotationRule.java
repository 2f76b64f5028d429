package org.peristiwa.check;

import org.peristiwa.model.layer.Annotation;

/** A rule that looks at one annotation at a time, so that an edit costs only what it touched. */
public non-sealed interface AnnotationRule extends Rule {

    /** How far it looks; looking further than it says leaves problems stale in the editor. */
    Reach reach();

    /** Reports what is wrong with {@code annotation}. */
    void check(LayerContext context, Annotation annotation, Findings findings);
}
