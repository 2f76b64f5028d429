package org.peristiwa.edit.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.LayerAdded;
import org.peristiwa.edit.CorpusChange.LayerFollowed;
import org.peristiwa.edit.CorpusChange.LayerRemoved;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.CorpusChange.SchemaReplaced;
import org.peristiwa.edit.CorpusChange.TextAdded;
import org.peristiwa.edit.CorpusChange.TextRemoved;
import org.peristiwa.edit.CorpusChange.TextReplaced;
import org.peristiwa.edit.CorpusChange.ValueAdded;
import org.peristiwa.edit.CorpusChange.ValueRemoved;
import org.peristiwa.edit.CorpusChange.ValueSet;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;

/** Makes a primitive change, or takes it back. The only code that writes the model of an open corpus. */
final class ModelWriter {

    private final OpenModel model;

    ModelWriter(OpenModel model) {
        this.model = model;
    }

    OpenModel model() {
        return model;
    }

    /** Makes parts as they come and gives them back; where one cannot be made, none is. */
    List<Part> makeAll(Iterator<Part> parts) {
        return applyAll(parts, this::make, this::takeBack);
    }

    /** Takes parts back as they come and gives them back; where that fails for one, it is done for none. */
    List<Part> takeBackAll(Iterator<Part> parts) {
        return applyAll(parts, this::takeBack, this::make);
    }

    private static List<Part> applyAll(Iterator<Part> parts, Consumer<Part> apply, Consumer<Part> revert) {
        List<Part> applied = new ArrayList<>();
        try {
            while (parts.hasNext()) {
                Part part = parts.next();
                apply.accept(part);
                applied.add(part);
            }
            return applied;
        } catch (RuntimeException | Error e) {
            for (int i = applied.size() - 1; i >= 0; i--) {
                revert.accept(applied.get(i));
            }
            throw e;
        }
    }

    void make(Part part) {
        if (part instanceof ValueSet set) {
            set(set.object(), set.feature(), set.after());
        } else if (part instanceof ValueAdded added) {
            insert(added.object(), added.feature(), added.index(), added.value());
        } else if (part instanceof ValueRemoved removed) {
            takeOut(removed.object(), removed.feature(), removed.index());
        } else if (part instanceof LayerAdded added) {
            addLayer(added.layer());
        } else if (part instanceof LayerRemoved removed) {
            removeLayer(removed.layer());
        } else if (part instanceof TextAdded added) {
            model.putText(added.article(), added.text());
        } else if (part instanceof TextRemoved removed) {
            model.removeText(removed.article());
        } else if (part instanceof TextReplaced replaced) {
            model.replaceText(replaced.article(), replaced.replacement()::apply);
        } else if (part instanceof LayerFollowed followed) {
            model.openLayer(followed.layer()).follow(followed.replacement().forth());
        } else if (part instanceof SchemaReplaced replaced) {
            model.replaceSchema(replaced.after());
        }
    }

    void takeBack(Part part) {
        if (part instanceof ValueSet set) {
            set(set.object(), set.feature(), set.before());
        } else if (part instanceof ValueAdded added) {
            takeOut(added.object(), added.feature(), added.index());
        } else if (part instanceof ValueRemoved removed) {
            insert(removed.object(), removed.feature(), removed.index(), removed.value());
        } else if (part instanceof LayerAdded added) {
            removeLayer(added.layer());
        } else if (part instanceof LayerRemoved removed) {
            addLayer(removed.layer());
        } else if (part instanceof TextAdded added) {
            model.removeText(added.article());
        } else if (part instanceof TextRemoved removed) {
            model.putText(removed.article(), removed.text());
        } else if (part instanceof TextReplaced replaced) {
            model.replaceText(replaced.article(), replaced.replacement()::takeBack);
        } else if (part instanceof LayerFollowed followed) {
            model.openLayer(followed.layer()).follow(followed.replacement().back());
        } else if (part instanceof SchemaReplaced replaced) {
            model.replaceSchema(replaced.before());
        }
    }

    private void addLayer(Layer layer) {
        model.addLayer(new IndexedLayer(layer));
    }

    private void removeLayer(Layer layer) {
        model.removeLayer(OpenModel.keyOf(layer));
    }

    private void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        IndexedLayer layer = model.holding(object);
        if (layer != null) {
            layer.set(object, feature, value);
            return;
        }
        if (feature == CorpusPackage.Literals.ARTICLE__ID && model.isListed((Article) object)) {
            model.articleGone((Article) object);
            object.eSet(feature, value);
            model.articleListed((Article) object);
            return;
        }
        object.eSet(feature, value);
        schemaMayHaveChanged(object);
    }

    private void insert(EObject object, EStructuralFeature feature, int index, Object value) {
        IndexedLayer layer = model.holding(object);
        if (layer != null) {
            layer.insert(object, feature, index, value);
            return;
        }
        listOf(object, feature).addUnique(index, value);
        if (feature == CorpusPackage.Literals.CORPUS__ARTICLES && object == model.corpus()) {
            model.articleListed((Article) value);
        }
        schemaMayHaveChanged(object);
    }

    private void takeOut(EObject object, EStructuralFeature feature, int index) {
        IndexedLayer layer = model.holding(object);
        if (layer != null) {
            layer.takeOut(object, feature, index);
            return;
        }
        Object value = listOf(object, feature).remove(index);
        if (feature == CorpusPackage.Literals.CORPUS__ARTICLES && object == model.corpus()) {
            model.articleGone((Article) value);
        }
        schemaMayHaveChanged(object);
    }

    private void schemaMayHaveChanged(EObject object) {
        if (OpenModel.rootOf(object) instanceof Schema) {
            model.forgetTypes();
        }
    }

    @SuppressWarnings("unchecked") // what EMF gives for a feature that holds many is always such a list
    private static InternalEList<Object> listOf(EObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature);
    }

    /** Whether values of {@code feature} are parts of its owner. */
    static boolean contains(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
