package org.peristiwa.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Replacement;

/**
 * What one step changed: sent once, after the whole step.
 *
 * @param kind whether the step was done, undone or done again, or whether files were read anew
 * @param label what the step is called
 * @param parts its primitive changes in the order in which they were first made; undone, they are taken back from
 *     the last to the first
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
        REDONE,
        /** No step: files that another program has changed were read anew. */
        READ_ANEW
    }

    /** One primitive change. */
    public sealed interface Part
            permits FeatureChange,
                    LayerAdded,
                    LayerRemoved,
                    TextAdded,
                    TextRemoved,
                    TextReplaced,
                    LayerFollowed,
                    SchemaReplaced {}

    /** A primitive change of {@code feature} of {@code object}. */
    public sealed interface FeatureChange extends Part {
        EObject object();

        EStructuralFeature feature();
    }

    /** A single value was replaced. A changed extent has also moved its mention in the lists that are in text order. */
    public record ValueSet(EObject object, EStructuralFeature feature, @Nullable Object before, @Nullable Object after)
            implements FeatureChange {}

    /** A value was put into a list at {@code index}. */
    public record ValueAdded(EObject object, EStructuralFeature feature, int index, Object value)
            implements FeatureChange {}

    /** A value was taken out of a list, from {@code index}. */
    public record ValueRemoved(EObject object, EStructuralFeature feature, int index, Object value)
            implements FeatureChange {}

    /** A layer came into being. */
    public record LayerAdded(Layer layer) implements Part {}

    /** A layer went, with all that it held. */
    public record LayerRemoved(Layer layer) implements Part {}

    /** The text of an article came in. */
    public record TextAdded(String article, ArticleText text) implements Part {}

    /** The text of an article went. */
    public record TextRemoved(String article, ArticleText text) implements Part {}

    /** Words of an article's text gave way to others. The layers of the article follow, each by a change of its own. */
    public record TextReplaced(String article, Replacement replacement) implements Part {}

    /** Every extent of a layer followed as {@link Replacement#forth} says, when words of its article's text gave way. */
    public record LayerFollowed(LayerKey layer, Replacement replacement) implements Part {}

    /** Another schema took the place of the one before. */
    public record SchemaReplaced(Schema before, Schema after) implements Part {}

    public CorpusChange {
        parts = List.copyOf(parts);
        layers = Set.copyOf(layers);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(at);
    }
}
