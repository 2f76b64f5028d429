package org.peristiwa.exchange.uima;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.uima.CasTypes.WrittenFeature;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Takes the objects of the model back from a CAS of our own type system. */
final class OwnCas {

    private final Path file;
    private final Map<Fs, EObject> made = new HashMap<>();

    OwnCas(Path file) {
        this.file = file;
    }

    /** Whether {@code cas} says anything in our own type system. */
    static boolean isOwn(Cas cas) {
        return cas.structures().stream()
                .anyMatch(each -> CasTypes.classOf(each.type()).isPresent());
    }

    /** Fills {@code article} and {@code layer}. */
    void read(Cas cas, Article article, Layer layer) throws InputFormatException {
        for (Fs structure : cas.structures()) {
            Optional<EClass> type = CasTypes.classOf(structure.type());
            if (type.isPresent()) {
                made.put(structure, objectOf(type.get(), article, layer));
            }
        }
        for (Fs structure : cas.structures()) {
            EObject object = made.get(structure);
            if (object != null) {
                fill(object, structure);
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        for (Fs structure : cas.structures()) {
            if (made.get(structure) instanceof Annotation annotation) {
                annotations.add(annotation);
            }
        }
        // Each has just been made, and once.
        ((InternalEList<Annotation>) layer.getAnnotations()).addAllUnique(annotations);
    }

    private static EObject objectOf(EClass type, Article article, Layer layer) {
        if (type == article.eClass()) {
            return article;
        }
        return type == layer.eClass() ? layer : EcoreUtil.create(type);
    }

    private void fill(EObject object, Fs structure) throws InputFormatException {
        InternalEObject target = (InternalEObject) object;
        for (WrittenFeature written : CasTypes.written(object.eClass())) {
            EStructuralFeature feature = written.feature();
            if (feature == LayerPackage.Literals.MENTION__EXTENT) {
                ((Mention) object).setExtent(extent(structure));
                continue;
            }
            Object value = structure.get(written.name());
            if (value == null) {
                continue;
            }
            if (feature.isMany()) {
                add(target, written, value instanceof List<?> values ? values : List.of(value), structure);
            } else {
                target.eSet(written.index(), single(feature, value, structure));
            }
        }
    }

    private void add(InternalEObject object, WrittenFeature written, List<?> values, Fs structure)
            throws InputFormatException {
        Set<Object> distinct = new LinkedHashSet<>();
        List<Object> read = new ArrayList<>(values.size());
        for (Object each : values) {
            Object single = single(written.feature(), each, structure);
            if (!written.feature().isUnique() || distinct.add(single)) {
                read.add(single);
            }
        }
        // A feature that is many holds a list of what its type says; what goes into it has just been looked at.
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) object.eGet(written.index(), false, true);
        list.addAllUnique(read);
    }

    private Object single(EStructuralFeature feature, Object value, Fs structure) throws InputFormatException {
        if (feature.getEType() == LayerPackage.Literals.EXTENT && value instanceof Fs words) {
            Extent extent = extent(words);
            if (extent != null) {
                return extent;
            }
        } else if (feature instanceof EReference reference && value instanceof Fs target) {
            EObject object = made.get(target);
            if (object != null && reference.getEReferenceType().isInstance(object)) {
                return object;
            }
        } else if (feature.getEType() instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(value.toString());
            if (literal != null) {
                return literal.getInstance();
            }
        } else if (!(feature instanceof EReference)) {
            try {
                return EcoreUtil.createFromString(
                        (org.eclipse.emf.ecore.EDataType) feature.getEType(), value.toString());
            } catch (IllegalArgumentException e) {
                // told below, like all else that is not of the feature's type
            }
        }
        throw wrong(structure, "not a value that " + feature.getName() + " takes");
    }

    /** Where a structure stands in the text; null for an annotation of no characters. */
    private @Nullable Extent extent(Fs structure) throws InputFormatException {
        int begin = structure.number("begin");
        int end = structure.number("end");
        if (begin >= 0 && begin == end) {
            return null;
        }
        try {
            Extent extent = structure.get(CasTypes.PIECES) instanceof List<?> pieces && !pieces.isEmpty()
                    ? Extent.of(pieces.stream()
                            .filter(Fs.class::isInstance)
                            .map(piece -> span((Fs) piece))
                            .toList())
                    : Extent.of(begin, end);
            return structure.get(CasTypes.HEAD) instanceof Fs head ? extent.withHead(span(head)) : extent;
        } catch (IllegalArgumentException e) {
            throw wrong(structure, String.valueOf(e.getMessage()));
        }
    }

    private static Span span(Fs structure) {
        return new Span(structure.number("begin"), structure.number("end"));
    }

    private InputFormatException wrong(Fs structure, String reason) {
        return new InputFormatException(
                file, structure.shortType() + " with the number " + structure.id() + ": " + reason);
    }
}
