package org.peristiwa.exchange.uima;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
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
import org.peristiwa.words.Localised;

/** Takes the objects of the model back from a CAS of our own type system. */
final class OwnCas {

    private final Path file;

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
        List<Annotation> annotations = new ArrayList<>();
        for (Fs structure : cas.structures()) {
            EClass type = CasTypes.classOf(structure.type()).orElse(null);
            if (type != null) {
                EObject object = objectOf(type, article, layer);
                structure.made(object);
                if (object instanceof Annotation annotation) {
                    annotations.add(annotation);
                }
            }
        }
        for (Fs structure : cas.structures()) {
            if (structure.made() instanceof EObject object) {
                fill(object, structure);
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
            if (written.feature() == LayerPackage.Literals.MENTION__EXTENT) {
                ((Mention) object).setExtent(extent(structure));
                continue;
            }
            Object value = structure.get(written.name());
            if (value == null) {
                continue;
            }
            if (written.isMany()) {
                add(target, written, value instanceof List<?> values ? values : List.of(value), structure);
            } else {
                target.eSet(written.index(), single(written, value, structure));
            }
        }
    }

    private void add(InternalEObject object, WrittenFeature written, List<?> values, Fs structure)
            throws InputFormatException {
        Collection<Object> read = written.feature().isUnique() && values.size() > 1
                ? new LinkedHashSet<>()
                : new ArrayList<>(values.size());
        for (Object each : values) {
            read.add(single(written, each, structure));
        }
        // A feature that is many holds a list of what its type says; what goes into it has just been looked at.
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) object.eGet(written.index(), false, true);
        list.addAllUnique(read);
    }

    private Object single(WrittenFeature written, Object value, Fs structure) throws InputFormatException {
        Object single =
                switch (written.kind()) {
                    case TEXT -> value instanceof Fs || value instanceof List ? null : value.toString();
                    case EXTENT -> value instanceof Fs words ? extent(words) : data(written, value.toString());
                    case REFERENCE -> value instanceof Fs target ? referred(written, target) : null;
                    case LITERAL -> written.literals().get(value.toString());
                    case DATA -> data(written, value.toString());
                };
        if (single == null) {
            throw wrong(structure, UimaWords.of("wrong.value", written.feature().getName()));
        }
        return single;
    }

    private static @Nullable Object referred(WrittenFeature written, Fs target) {
        Object object = target.made();
        return ((EClass) written.feature().getEType()).isInstance(object) ? object : null;
    }

    private static @Nullable Object data(WrittenFeature written, String value) {
        try {
            return EcoreUtil.createFromString((EDataType) written.feature().getEType(), value);
        } catch (IllegalArgumentException e) {
            // Told like all else that is not of the feature's type.
            return null;
        }
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
            throw wrong(structure, Localised.told(e));
        }
    }

    private static Span span(Fs structure) {
        return new Span(structure.number("begin"), structure.number("end"));
    }

    private InputFormatException wrong(Fs structure, Localised reason) {
        return new InputFormatException(
                file, UimaWords.of("wrong.structure", structure.shortType(), structure.id(), reason));
    }
}
