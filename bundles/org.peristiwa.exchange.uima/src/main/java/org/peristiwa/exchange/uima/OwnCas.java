package org.peristiwa.exchange.uima;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/**
 * Takes the objects of the model back from a CAS of our own type system. An object is made, with what is text or number of
 * it, as soon as its structure has been read; what refers to others waits until all are there.
 */
final class OwnCas {

    /** What tells where a mention in one piece stands. */
    private static final Set<String> PLACE = Set.of("begin", "end", CasTypes.SURFACE);

    private final Path file;
    private final Article article;
    private final Layer layer;
    private boolean hasAny;

    /**
     * Nothing has been read yet.
     *
     * @param article what becomes of the file's article
     * @param layer what becomes of the file's layer
     */
    OwnCas(Path file, Article article, Layer layer) {
        this.file = file;
        this.article = article;
        this.layer = layer;
    }

    /** The layer to fill. */
    Layer layer() {
        return layer;
    }

    /** Whether a structure of our own type system has come. */
    boolean hasAny() {
        return hasAny;
    }

    /** Makes what a structure stands for; of a type that is not ours, nothing. What has been taken over is left out of it. */
    void begin(Fs structure) throws InputFormatException {
        EClass type = CasTypes.classOf(structure.type()).orElse(null);
        if (type == null) {
            return;
        }
        hasAny = true;
        InternalEObject object = (InternalEObject) objectOf(type);
        structure.made(object);
        boolean hasExtent = object instanceof Mention && !hasParts(structure);
        if (hasExtent) {
            ((Mention) object).setExtent(extent(structure));
        }
        Map<String, WrittenFeature> written = CasTypes.writtenByName(type);
        for (int i = structure.size() - 1; i >= 0; i--) {
            WrittenFeature feature = written.get(structure.name(i));
            if (feature != null && feature.isPlain() && isPlain(structure.value(i))) {
                object.eSet(feature.index(), single(feature, structure.value(i), structure));
                structure.remove(i);
            } else if (hasExtent && PLACE.contains(structure.name(i))) {
                structure.remove(i);
            }
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    private static boolean hasParts(Fs structure) {
        return structure.get(CasTypes.PIECES) != null || structure.get(CasTypes.HEAD) != null;
    }

    /** Fills article and layer, when all has been read and references are followed. */
    void finish(Cas cas) throws InputFormatException {
        List<Annotation> annotations = new ArrayList<>();
        for (Fs structure : cas.structures()) {
            if (structure.made() instanceof InternalEObject object) {
                join(object, structure);
                if (object instanceof Annotation annotation) {
                    annotations.add(annotation);
                }
            }
        }
        // Each has just been made, and once.
        ((InternalEList<Annotation>) layer.getAnnotations()).addAllUnique(annotations);
    }

    private EObject objectOf(EClass type) {
        if (type == article.eClass()) {
            return article;
        }
        return type == layer.eClass() ? layer : EcoreUtil.create(type);
    }

    private void join(InternalEObject object, Fs structure) throws InputFormatException {
        if (object instanceof Mention mention && hasParts(structure)) {
            mention.setExtent(extent(structure));
        }
        Map<String, WrittenFeature> written = CasTypes.writtenByName(object.eClass());
        for (int i = 0; i < structure.size(); i++) {
            WrittenFeature feature = written.get(structure.name(i));
            if (feature == null) {
                continue;
            }
            Object value = structure.value(i);
            if (feature.isMany()) {
                add(object, feature, value instanceof List<?> values ? values : List.of(value), structure);
            } else {
                object.eSet(feature.index(), single(feature, value, structure));
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
