package org.peristiwa.edit.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ChangeWriter;
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
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.internal.layer.IdNumbers;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.internal.layer.KeptOrder;
import org.peristiwa.edit.internal.refactor.SchemaUpdates;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Replacement;

/** Makes the changes of one running verb and keeps them, so that they become a step or are taken back. */
final class Recorder implements ChangeWriter {

    private final OpenModel model;
    private final ModelWriter writer;
    private final StepDraft draft;
    private final List<Part> parts = new ArrayList<>();
    private final Set<StoredPart> touched = new LinkedHashSet<>();

    /** @param draft is told of each part before it is made */
    Recorder(OpenModel model, ModelWriter writer, StepDraft draft) {
        this.model = model;
        this.writer = writer;
        this.draft = draft;
    }

    List<Part> parts() {
        return parts;
    }

    Set<StoredPart> touched() {
        return touched;
    }

    void takeAllBack() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            writer.takeBack(parts.get(i));
        }
    }

    private void make(Part part, boolean inModel) {
        draft.about(part, inModel);
        writer.make(part);
        parts.add(part);
    }

    /** Whether {@code object} is in the open model. */
    private boolean touch(EObject object) {
        EObject root = OpenModel.rootOf(object);
        if (root == model.corpus()) {
            touched.add(new StoredPart.OfCorpus());
        } else if (root == model.schema()) {
            touched.add(new StoredPart.OfSchema());
        } else if (model.holding(object) != null) {
            touched.add(new StoredPart.OfLayer(OpenModel.keyOf((Layer) root)));
            keepUpToDate((Layer) root);
        } else {
            return false;
        }
        return true;
    }

    /**
     * What is written into a layer is said in the words of the schema as it is now; until then its version may stay the
     * older one that its file says, for as long as nothing in it would have to change.
     */
    private void keepUpToDate(Layer layer) {
        Schema schema = model.schema();
        String version = layer.getSchemaVersion();
        if (version == null && model.isUnwritten(OpenModel.keyOf(layer))) {
            setVersion(layer, schema.getVersion());
            return;
        }
        if (!Objects.equals(version, schema.getVersion())
                && SchemaUpdates.lacking(schema, layer.getSchema(), version).isPresent()
                && !schema.getMigrations().isEmpty()) {
            setVersion(layer, schema.getVersion());
        }
    }

    private void setVersion(Layer layer, @Nullable String version) {
        String before = layer.getSchemaVersion();
        if (!Objects.equals(before, version)) {
            make(new ValueSet(layer, LayerPackage.Literals.LAYER__SCHEMA_VERSION, before, version), true);
        }
    }

    @Override
    public void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        Object before = object.eGet(feature);
        if (Objects.equals(before, value)) {
            return;
        }
        boolean inModel = touch(object);
        make(new ValueSet(object, feature, before, value), inModel);
    }

    @Override
    public void add(EObject object, EStructuralFeature feature, Object value) {
        List<Object> list = listOf(object, feature);
        int index = list.size();
        if (KeptOrder.keeps(feature)) {
            int found = KeptOrder.find(annotationsOf(list), (Annotation) value);
            if (found >= 0) {
                return;
            }
            index = -found - 1;
        } else if (feature.isUnique() && list.contains(value)) {
            return;
        }
        insert(object, feature, index, value);
    }

    @Override
    public void add(EObject object, EStructuralFeature feature, int index, Object value) {
        if (KeptOrder.keeps(feature)) {
            throw new IllegalArgumentException(feature.getName() + " stays in order by itself");
        }
        Objects.checkIndex(index, listOf(object, feature).size() + 1);
        if (feature.isUnique() && listOf(object, feature).contains(value)) {
            return;
        }
        insert(object, feature, index, value);
    }

    private void insert(EObject object, EStructuralFeature feature, int index, Object value) {
        if (ModelWriter.contains(feature) && ((EObject) value).eContainer() != null) {
            throw new IllegalArgumentException("is part of something already: " + value);
        }
        boolean inModel = touch(object);
        make(new ValueAdded(object, feature, index, value), inModel);
    }

    @Override
    public void remove(EObject object, EStructuralFeature feature, Object value) {
        List<Object> list = listOf(object, feature);
        int index = KeptOrder.keeps(feature)
                ? KeptOrder.find(annotationsOf(list), (Annotation) value)
                : list.indexOf(value);
        if (index < 0) {
            return;
        }
        boolean inModel = touch(object);
        make(new ValueRemoved(object, feature, index, value), inModel);
        if (value instanceof EObject removed && ModelWriter.contains(feature)) {
            retireNumbers(object, removed);
        }
    }

    /** Ids are never given again: the layer itself remembers the highest number that it lost. */
    private void retireNumbers(EObject owner, EObject removed) {
        IndexedLayer layer = model.holding(owner);
        String id = IndexedLayer.idOf(removed);
        if (layer == null || id == null) {
            return;
        }
        int number = IdNumbers.of(id);
        if (removed instanceof EventMention event) {
            number = Math.max(
                    number,
                    event.getArguments().stream()
                            .mapToInt(argument -> IdNumbers.of(argument.getId()))
                            .max()
                            .orElse(0));
        }
        if (number > layer.layer().getLastNumber()) {
            set(layer.layer(), LayerPackage.Literals.LAYER__LAST_NUMBER, number);
        }
    }

    @Override
    public void addLayer(Layer layer) {
        LayerKey key = OpenModel.keyOf(layer);
        if (model.knows(key)) {
            throw new IllegalArgumentException("there is such a layer: " + key);
        }
        touched.add(new StoredPart.OfLayer(key));
        make(new LayerAdded(layer), true);
    }

    @Override
    public void removeLayer(LayerKey key) {
        model.layer(key).ifPresent(open -> {
            touched.add(new StoredPart.OfLayer(key));
            make(new LayerRemoved(open.layer()), true);
        });
    }

    @Override
    public void addText(String articleId, ArticleText text) {
        if (model.hasTextInMemory(articleId)) {
            throw new IllegalArgumentException("has a text: " + articleId);
        }
        touched.add(new StoredPart.OfText(articleId));
        make(new TextAdded(articleId, text), true);
    }

    @Override
    public void removeText(String articleId) {
        touched.add(new StoredPart.OfText(articleId));
        make(new TextRemoved(articleId, model.text(articleId)), true);
    }

    @Override
    public void replaceText(String articleId, Replacement replacement) {
        if (!replacement.appliesTo(model.text(articleId))) {
            throw new IllegalArgumentException("the text of " + articleId + " does not read so: " + replacement);
        }
        List<IndexedLayer> layers = model.layersOf(articleId);
        for (IndexedLayer layer : layers) {
            layer.requireFitted(replacement);
        }
        touched.add(new StoredPart.OfText(articleId));
        make(new TextReplaced(articleId, replacement), true);
        String hash = TextHash.of(model.text(articleId));
        model.article(articleId).ifPresent(article -> set(article, CorpusPackage.Literals.ARTICLE__TEXT_HASH, hash));
        for (IndexedLayer layer : layers) {
            LayerKey key = OpenModel.keyOf(layer.layer());
            if (!model.isUnwritten(key)) {
                touched.add(new StoredPart.OfLayer(key));
                make(new LayerFollowed(key, replacement), true);
                set(layer.layer(), LayerPackage.Literals.LAYER__TEXT_HASH, hash);
            }
        }
    }

    @Override
    public void replaceSchema(Schema schema) {
        touched.add(new StoredPart.OfSchema());
        make(new SchemaReplaced(model.schema(), schema), true);
    }

    @SuppressWarnings("unchecked") // what EMF gives for a feature that holds many is always such a list
    private static InternalEList<Object> listOf(EObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature);
    }

    @SuppressWarnings("unchecked") // the features that stay in order hold annotations only
    private static List<? extends Annotation> annotationsOf(List<?> list) {
        return (List<? extends Annotation>) list;
    }
}
