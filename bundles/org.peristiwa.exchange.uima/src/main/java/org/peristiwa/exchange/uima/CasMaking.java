package org.peristiwa.exchange.uima;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.uima.CasTypes.ValueKind;
import org.peristiwa.exchange.uima.CasTypes.WrittenFeature;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Makes a CAS of an article and a layer. */
final class CasMaking {

    /** Hears of each structure, in the order of their numbers, as soon as it has all its features. */
    @FunctionalInterface
    interface Finished {
        void finished(Fs structure) throws IOException;
    }

    private final Cas cas;
    private final Finished listener;
    private int told;

    /** What annotations, which are all that is referred to, have become. */
    private final Map<EObject, Fs> made = new HashMap<>();

    private final ArticleText text;

    private CasMaking(ArticleText text, Finished listener) {
        this.text = text;
        this.listener = listener;
        cas = Cas.of(text.content());
    }

    /** The CAS of {@code document}; the same document gives the same CAS. */
    static Cas of(LayerDocument document) throws IOException {
        return of(document, structure -> {});
    }

    /**
     * The CAS of {@code document}. The listener may clear what it has heard of: of a long article, all structures together do
     * not stay near the processor, and the one that is just finished does.
     */
    static Cas of(LayerDocument document, Finished listener) throws IOException {
        CasMaking making = new CasMaking(document.text(), listener);
        making.make(document);
        return making.cas;
    }

    private void make(LayerDocument document) throws IOException {
        String language = document.article().getLanguage();
        Fs whole = cas.annotate(Fs.DOCUMENT, 0, document.text().length(), true);
        whole.add("language", language == null || language.isEmpty() ? Cas.UNKNOWN_LANGUAGE : language);
        fill(structure(document.article(), true), document.article());
        Layer layer = document.layer();
        fill(structure(layer, true), layer);
        int before = cas.structures().size();
        tell(before);
        List<Annotation> annotations = layer.getAnnotations();
        List<Fs> structures = new ArrayList<>(annotations.size());
        for (Annotation annotation : annotations) {
            Fs structure = structure(annotation, true);
            structures.add(structure);
            made.put(annotation, structure);
        }
        for (int i = 0; i < structures.size(); i++) {
            fill(structures.get(i), annotations.get(i));
            tell(before + i + 1);
        }
        tell(cas.structures().size());
    }

    /** Tells of those before {@code end} that nobody has heard of yet. */
    private void tell(int end) throws IOException {
        for (; told < end; told++) {
            listener.finished(cas.structures().get(told));
        }
    }

    private Fs structure(EObject object, boolean indexed) {
        EClass type = object.eClass();
        Fs structure;
        if (object instanceof Mention mention) {
            Extent extent = mention.getExtent();
            // An event without a trigger stands nowhere: an annotation of no characters.
            structure = cas.annotate(
                    CasTypes.nameOf(type),
                    extent == null ? 0 : extent.begin(),
                    extent == null ? 0 : extent.end(),
                    indexed);
        } else {
            structure = cas.add(CasTypes.nameOf(type), indexed);
        }
        return structure;
    }

    private void fill(Fs structure, EObject object) {
        InternalEObject from = (InternalEObject) object;
        for (WrittenFeature written : CasTypes.written(object.eClass())) {
            if (from.eIsSet(written.index())) {
                fill(structure, written, from.eGet(written.index(), false, true));
            }
        }
    }

    private void fill(Fs structure, WrittenFeature written, Object value) {
        EStructuralFeature feature = written.feature();
        String name = written.name();
        if (feature == LayerPackage.Literals.MENTION__EXTENT) {
            parts(structure, (Extent) value);
        } else if (value instanceof Extent extent) {
            Fs words = cas.annotate(CasTypes.EXTENT, extent.begin(), extent.end(), false);
            parts(words, extent);
            structure.add(name, words);
        } else if (value instanceof List<?> values) {
            List<Object> several = new ArrayList<>(values.size());
            for (Object each : values) {
                several.add(single(written, each));
            }
            structure.add(name, several);
        } else {
            structure.add(name, single(written, value));
        }
    }

    private Object single(WrittenFeature written, Object value) {
        if (written.kind() == ValueKind.REFERENCE && value instanceof EObject object) {
            if (((EReference) written.feature()).isContainment()) {
                Fs part = structure(object, false);
                fill(part, object);
                return part;
            }
            Fs target = made.get(object);
            if (target == null) {
                throw new IllegalStateException("a reference leaves the layer: " + object);
            }
            return target;
        }
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        return value instanceof Double number ? number.toString() : value;
    }

    private void parts(Fs structure, Extent extent) {
        if (extent.isDiscontinuous()) {
            List<Object> pieces = new ArrayList<>();
            extent.pieces().forEach(piece -> pieces.add(span(piece)));
            structure.add(CasTypes.PIECES, pieces);
        }
        structure.add(CasTypes.SURFACE, text.slice(extent, " "));
        extent.head().ifPresent(head -> structure.add(CasTypes.HEAD, span(head)));
    }

    private Fs span(Span span) {
        return cas.annotate(Fs.ANNOTATION, span.begin(), span.end(), false);
    }
}
