package org.peristiwa.exchange.uima;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
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
        layer.getAnnotations().addAll(annotations);
    }

    private static EObject objectOf(EClass type, Article article, Layer layer) {
        if (type == article.eClass()) {
            return article;
        }
        return type == layer.eClass() ? layer : EcoreUtil.create(type);
    }

    private void fill(EObject object, Fs structure) throws InputFormatException {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!CasTypes.isWritten(feature)) {
                continue;
            }
            if (feature == LayerPackage.Literals.MENTION__EXTENT) {
                ((Mention) object).setExtent(extent(structure));
                continue;
            }
            Object value = structure.get(CasTypes.nameOf(feature));
            if (value instanceof List<?> values && feature.isMany()) {
                for (Object each : values) {
                    add(object, feature, single(feature, each, structure));
                }
            } else if (value != null && feature.isMany()) {
                add(object, feature, single(feature, value, structure));
            } else if (value != null) {
                object.eSet(feature, single(feature, value, structure));
            }
        }
    }

    @SuppressWarnings("unchecked") // a feature that is many holds a list of what its type says
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        ((List<Object>) object.eGet(feature)).add(value);
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
