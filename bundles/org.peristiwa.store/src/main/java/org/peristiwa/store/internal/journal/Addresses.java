package org.peristiwa.store.internal.journal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.KeptStepModel;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfSchema;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Layer;

/**
 * Where an object is: the part of the corpus, {@code #}, in a layer the id of the annotation or argument that is nearest,
 * and the way down from there: {@code layer/ani/rapat-1#e7/notes/0}, {@code schema#/eventTypes/2/roles/0}.
 */
final class Addresses {

    private Addresses() {}

    static String of(EObject object) {
        StringBuilder way = new StringBuilder();
        EObject at = object;
        while (idOf(at).isEmpty() && at.eContainer() != null) {
            EStructuralFeature feature = at.eContainingFeature();
            int index = ((List<?>) at.eContainer().eGet(feature)).indexOf(at);
            way.insert(0, "/" + feature.getName() + "/" + index);
            at = at.eContainer();
        }
        EObject root = at;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return partOf(root) + "#" + idOf(at) + way;
    }

    private static String idOf(EObject object) {
        if (object instanceof Annotation annotation) {
            return annotation.getId();
        }
        return object instanceof Argument argument ? argument.getId() : "";
    }

    private static String partOf(EObject root) {
        if (root instanceof Layer layer) {
            return PartNames.of(new LayerKey(layer.getAnnotator(), layer.getArticle()));
        }
        return root instanceof Corpus ? "corpus" : "schema";
    }

    /** The part of the corpus that an address leads into. */
    static StoredPart part(String address) {
        int hash = address.indexOf('#');
        return PartNames.parse(hash < 0 ? address : address.substring(0, hash));
    }

    /** @throws IllegalStateException if nothing is there */
    static EObject find(String address, KeptStepModel model) {
        String[] way = address.substring(address.indexOf('#') + 1).split("/", -1);
        EObject at = start(part(address), way[0], model);
        try {
            for (int i = 1; i + 1 < way.length; i += 2) {
                EStructuralFeature feature = at.eClass().getEStructuralFeature(way[i]);
                at = (EObject) ((List<?>) at.eGet(feature)).get(Integer.parseInt(way[i + 1]));
            }
            return at;
        } catch (IndexOutOfBoundsException | NullPointerException | ClassCastException e) {
            throw new JournalException("journal.nothing", address);
        }
    }

    private static EObject start(StoredPart part, String id, KeptStepModel model) {
        if (part instanceof OfCorpus) {
            return model.corpus();
        }
        if (part instanceof OfSchema) {
            return model.schema();
        }
        LayerKey key = ((OfLayer) part).key();
        if (id.isEmpty()) {
            return model.layerFor(key);
        }
        return model.find(key, id).orElseThrow(() -> new JournalException("journal.notIn", id, PartNames.of(part)));
    }
}
