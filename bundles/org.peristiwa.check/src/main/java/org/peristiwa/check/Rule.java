package org.peristiwa.check;

import org.peristiwa.words.Message;

/**
 * One thing that may be wrong. Registered as an OSGi service of this type; holds no state.
 *
 * <p>A rule reads and never writes. One that throws does not stop the check: it is reported as a problem.
 */
public sealed interface Rule permits AnnotationRule, LayerRule, CorpusRule {

    /** Stable and unique among rules; matches {@code [a-z0-9.-]+}. What begins with {@code guideline.} is the schema's. */
    String id();

    /** What a list of rules calls it. */
    Message label();

    /** How bad its problems are unless the corpus says otherwise. */
    Severity defaultSeverity();

    /** Whether it runs unless the corpus says otherwise. Off is what finds too much for most corpora. */
    default boolean onByDefault() {
        return true;
    }
}
