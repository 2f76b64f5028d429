package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ChangeWriter;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Replacement;

/** Writes a schema that belongs to no open corpus, where there is nothing to undo. */
final class DetachedWriter implements ChangeWriter {

    @Override
    public void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        object.eSet(feature, value);
    }

    @Override
    public void add(EObject object, EStructuralFeature feature, Object value) {
        List<Object> list = listOf(object, feature);
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    @Override
    public void add(EObject object, EStructuralFeature feature, int index, Object value) {
        List<Object> list = listOf(object, feature);
        if (!list.contains(value)) {
            list.add(index, value);
        }
    }

    @Override
    public void remove(EObject object, EStructuralFeature feature, Object value) {
        listOf(object, feature).remove(value);
    }

    @SuppressWarnings("unchecked") // what EMF gives for a feature that holds many is always such a list
    private static List<Object> listOf(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }

    @Override
    public void addLayer(Layer layer) {
        throw notHere();
    }

    @Override
    public void removeLayer(LayerKey key) {
        throw notHere();
    }

    @Override
    public void addText(String articleId, ArticleText text) {
        throw notHere();
    }

    @Override
    public void removeText(String articleId) {
        throw notHere();
    }

    @Override
    public void replaceText(String articleId, Replacement replacement) {
        throw notHere();
    }

    @Override
    public void replaceSchema(Schema schema) {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("there is a schema here and no corpus");
    }
}
