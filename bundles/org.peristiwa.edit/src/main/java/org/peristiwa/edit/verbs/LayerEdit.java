package org.peristiwa.edit.verbs;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** One running verb's hold on one layer. */
final class LayerEdit {

    private final EditContext context;
    private final Layer layer;
    private final LayerKey key;

    private LayerEdit(EditContext context, Layer layer) {
        this.context = context;
        this.layer = layer;
        this.key = context.session().keyOf(layer);
    }

    /** On the layer with this key, made where there is none. */
    static LayerEdit on(EditContext context, LayerKey key) {
        try {
            return new LayerEdit(context, context.session().openLayer(key));
        } catch (IllegalArgumentException e) {
            throw new EditException(Localised.told(e));
        }
    }

    /**
     * On the layer that holds {@code object}.
     *
     * @throws EditException if no open layer does: it has been deleted, or never was in one
     */
    static LayerEdit of(EditContext context, EObject object) {
        EObject root = EcoreUtil.getRootContainer(object);
        if (root instanceof Layer found
                && context.session().layer(context.session().keyOf(found)).orElse(null) == found) {
            return new LayerEdit(context, found);
        }
        throw Refusal.of("gone");
    }

    Layer layer() {
        return layer;
    }

    LayerKey key() {
        return key;
    }

    LayerIndex index() {
        return context.session().index(layer);
    }

    /** What clusters of the corpus name of this layer. */
    CorpusMembers corpusMembers() {
        return new CorpusMembers(context, key);
    }

    String newId(String prefix) {
        return context.newId(layer, prefix);
    }

    /** Gives a new annotation its id and origin and adds it; the work on a new layer has then begun. */
    <A extends Annotation> A add(A annotation, String prefix) {
        annotation.setId(newId(prefix));
        annotation.setCreated(context.now().toString());
        add(layer, Literals.LAYER__ANNOTATIONS, annotation);
        begin();
        show(annotation);
        return annotation;
    }

    /** Someone works on this layer. */
    void begin() {
        if (layer.getState() == LayerState.NEW) {
            set(layer, Literals.LAYER__STATE, LayerState.IN_PROGRESS);
        }
    }

    void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        context.changes().set(object, feature, value);
    }

    /** Sets to nothing where {@code value} is empty. */
    void setText(EObject object, EStructuralFeature feature, String value) {
        set(object, feature, value.isEmpty() ? null : value);
    }

    void add(EObject object, EStructuralFeature feature, Object value) {
        context.changes().add(object, feature, value);
    }

    void remove(EObject object, EStructuralFeature feature, Object value) {
        context.changes().remove(object, feature, value);
    }

    /** @throws EditException if {@code object} is not of this layer */
    void requireHere(EObject object) {
        if (EcoreUtil.getRootContainer(object) != layer) {
            throw Refusal.of("layer.two");
        }
    }

    /** @throws EditException if {@code extent} lies not in the text of the article, or cuts a character in two */
    void requireFits(Extent extent) {
        ArticleText text = context.session().text(layer.getArticle());
        if (extent.end() > text.length()) {
            throw Refusal.of("extent.past", extent, text.length());
        }
        if (!text.holds(extent)) {
            throw Refusal.of("extent.cuts", extent);
        }
    }

    /** Directs the user's eyes to {@code annotation}. */
    void show(Annotation annotation) {
        Span span = annotation instanceof Mention mention && mention.getExtent() != null
                ? mention.getExtent().hull()
                : null;
        context.place(new Place(key, annotation.getId(), span));
    }

    /** Directs the user's eyes to the annotation that {@code part} is a part of. */
    void showOwnerOf(EObject part) {
        for (EObject one = part; one != null; one = one.eContainer()) {
            if (one instanceof Annotation annotation) {
                show(annotation);
                return;
            }
        }
    }
}
