package org.peristiwa.edit.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.edit.CorpusChange.FeatureChange;
import org.peristiwa.edit.CorpusChange.LayerAdded;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.CorpusChange.SchemaReplaced;
import org.peristiwa.edit.CorpusChange.ValueAdded;
import org.peristiwa.edit.CorpusChange.ValueRemoved;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerInvariants.Violation;
import org.peristiwa.edit.internal.layer.CrossReferences;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.internal.layer.KeptOrder;
import org.peristiwa.edit.internal.refactor.Types;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Cluster;

/**
 * Looks at what a verb has touched before its step counts: what breaks an invariant, or cannot be written into a
 * file, would be refused when the corpus is next opened, and then the user's work would be lost.
 */
final class StepCheck {

    private final OpenModel model;
    private final Set<EObject> seen = new LinkedHashSet<>();

    StepCheck(OpenModel model) {
        this.model = model;
    }

    /** @throws EditException if something is not as it has to be */
    void check(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof ValueRemoved removed && removed.value() instanceof EObject gone) {
                requireForgotten(removed.object(), gone);
            }
            if (part instanceof ValueAdded added
                    && added.value() instanceof EObject value
                    && ModelWriter.contains(added.feature())) {
                requireStorable(value, true);
                checkAnnotation(value);
            } else if (part instanceof LayerAdded added) {
                requireStorable(added.layer(), true);
                added.layer().getAnnotations().forEach(this::checkAnnotation);
            } else if (part instanceof SchemaReplaced replaced) {
                requireStorable(replaced.after(), true);
            }
            if (part instanceof FeatureChange change) {
                requireStorable(change.object(), false);
                checkChange(change);
            }
        }
    }

    /**
     * A cluster may have ten thousand members: one that joins is looked at alone, unless it, or the cluster, has gone again in
     * the same step.
     */
    private void checkChange(FeatureChange change) {
        if (!(change.object() instanceof Cluster cluster)) {
            checkAnnotation(change.object());
        } else if (change instanceof ValueAdded added
                && CrossReferences.isOne(added.feature())
                && model.holding(cluster) != null
                && KeptOrder.find(Types.members(cluster), (Annotation) added.value()) >= 0
                && OpenModel.rootOf((EObject) added.value()) != OpenModel.rootOf(added.object())) {
            throw Refusal.of("layer.refersOutside", IndexedLayer.idOf(added.object()));
        }
    }

    private void requireForgotten(EObject owner, EObject gone) {
        IndexedLayer layer = model.holding(owner);
        if (layer != null && model.holding(gone) == null && layer.isReferredTo(gone)) {
            throw Refusal.of("layer.stillReferred", IndexedLayer.idOf(gone));
        }
    }

    private void checkAnnotation(EObject object) {
        EObject annotation = object;
        while (annotation != null && !(annotation instanceof Annotation)) {
            annotation = annotation.eContainer();
        }
        if (annotation == null || !seen.add(annotation)) {
            return;
        }
        IndexedLayer layer = model.holding(annotation);
        if (layer == null) {
            return;
        }
        List<Violation> violations = LayerInvariants.violations(
                (Annotation) annotation, layer.layer(), model.text(layer.layer().getArticle()));
        if (!violations.isEmpty()) {
            throw new EditException(violations.get(0));
        }
    }

    private static void requireStorable(EObject object, boolean withParts) {
        requireStorableStrings(object);
        if (withParts) {
            for (TreeIterator<EObject> all = object.eAllContents(); all.hasNext(); ) {
                requireStorableStrings(all.next());
            }
        }
    }

    private static void requireStorableStrings(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            if (value instanceof String text) {
                requireStorable(text, attribute);
            } else if (value instanceof List<?> texts) {
                texts.forEach(text -> requireStorable(String.valueOf(text), attribute));
            }
        }
    }

    /** Source of the characters: XML 1.0, production 2, Char. */
    private static void requireStorable(String text, EAttribute attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || Character.isSurrogate(c) || c > '\uFFFD') {
                throw Refusal.of("layer.character", attribute.getName(), String.format("U+%04X", (int) c));
            }
        }
    }
}
