package org.peristiwa.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Replacement;

/**
 * The primitive changes that every verb is made of. Each knows how to undo itself.
 *
 * <p>A new object may be filled with plain setters for as long as it has not been added here. The annotations of
 * a layer and the members of a cluster stay in {@link org.peristiwa.edit.index.AnnotationOrder} by themselves:
 * they are added without an index. Strings must be ones that XML 1.0 can hold, as they have to be saved.
 */
@ProviderType
public interface ChangeWriter {

    /** Sets a feature that holds one value; does nothing where it holds that already. */
    void set(EObject object, EStructuralFeature feature, @Nullable Object value);

    /**
     * Adds to the end of a feature that holds many, or where the value belongs in one that stays in order; does
     * nothing where it is there already and may be there only once.
     */
    void add(EObject object, EStructuralFeature feature, Object value);

    /**
     * Adds at {@code index} of a feature that holds many.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not from 0 to its size
     * @throws IllegalArgumentException if the feature stays in order by itself
     */
    void add(EObject object, EStructuralFeature feature, int index, Object value);

    /** Removes from a feature that holds many; does nothing where it is not there. */
    void remove(EObject object, EStructuralFeature feature, Object value);

    /** Adds a layer of an article of the corpus that has none of that annotator. */
    void addLayer(Layer layer);

    /** Removes a layer, loading it if need be so that it can come back; does nothing where there is none. */
    void removeLayer(LayerKey key);

    /** Gives an article its text; that article has none yet. */
    void addText(String articleId, ArticleText text);

    /** Removes the text of an article. */
    void removeText(String articleId);

    /**
     * Lets words of an article's text give way to others. The hashes of the text follow, and so do all extents in
     * every layer of the article, which are loaded for it.
     *
     * @throws IllegalArgumentException if the words do not stand there, or some extent is not
     *     {@linkplain Replacement#fitted fitted} yet
     */
    void replaceText(String articleId, Replacement replacement);

    /** Puts a schema in the place of the corpus's own. */
    void replaceSchema(Schema schema);
}
