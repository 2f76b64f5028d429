package org.peristiwa.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * What one step changed: sent once, after the whole step.
 *
 * @param kind whether the step was done, undone or done again
 * @param label what the step is called
 * @param parts its primitive changes in the order in which they were made
 * @param layers the layers touched; empty for a change of corpus or schema alone
 * @param schemaTouched whether the schema changed
 * @param corpusTouched whether the corpus itself (articles, annotators, splits) changed
 * @param at where it happened, or null
 */
public record CorpusChange(
        Kind kind,
        VerbLabel label,
        List<Part> parts,
        Set<LayerKey> layers,
        boolean schemaTouched,
        boolean corpusTouched,
        @Nullable Place at) {

    /** How a step came to pass. */
    public enum Kind {
        DONE,
        UNDONE,
        REDONE
    }

    /** One primitive change: {@code feature} of {@code object} went from one value to another. */
    public sealed interface Part {
        EObject object();

        EStructuralFeature feature();
    }

    /** A single value was replaced. */
    public record ValueSet(EObject object, EStructuralFeature feature, @Nullable Object before, @Nullable Object after)
            implements Part {}

    /** A value was put into a list at {@code index}. */
    public record ValueAdded(EObject object, EStructuralFeature feature, int index, Object value) implements Part {}

    /** A value was taken out of a list, from {@code index}. */
    public record ValueRemoved(EObject object, EStructuralFeature feature, int index, Object value) implements Part {}

    public CorpusChange {
        parts = List.copyOf(parts);
        layers = Set.copyOf(layers);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(at);
    }
}
