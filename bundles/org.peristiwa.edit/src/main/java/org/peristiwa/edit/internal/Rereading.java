package org.peristiwa.edit.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.storage.NoJournal;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;

/** Gives an open layer the content of its file. The layer itself stays, so that whoever shows it goes on showing it. */
final class Rereading {

    private final OpenModel model;
    private final ModelWriter writer;

    Rereading(OpenModel model, ModelWriter writer) {
        this.model = model;
        this.writer = writer;
    }

    /**
     * Replaces all that {@code layer} holds.
     *
     * @param fresh in no session; its annotations are moved out of it
     * @return the changes made
     */
    List<Part> replace(Layer layer, Layer fresh) {
        Recorder recorder = new Recorder(model, writer, new NoJournal().begin());
        List<Annotation> before = List.copyOf(layer.getAnnotations());
        for (int i = before.size() - 1; i >= 0; i--) {
            recorder.remove(layer, LayerPackage.Literals.LAYER__ANNOTATIONS, before.get(i));
        }
        List<Annotation> after = new ArrayList<>(fresh.getAnnotations());
        fresh.getAnnotations().clear();
        for (Annotation annotation : after) {
            recorder.add(layer, LayerPackage.Literals.LAYER__ANNOTATIONS, annotation);
        }
        // Last, as taking annotations out has raised the highest number.
        for (EAttribute attribute : layer.eClass().getEAllAttributes()) {
            recorder.set(layer, attribute, fresh.eGet(attribute));
        }
        return List.copyOf(recorder.parts());
    }
}
