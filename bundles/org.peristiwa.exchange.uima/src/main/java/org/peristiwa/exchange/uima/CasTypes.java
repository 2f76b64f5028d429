package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.layer.LayerPackage;

/**
 * The type system, made from the model. Each class is a type {@code org.peristiwa.Class} with all its features, the
 * inherited ones too, since types of UIMA have but one parent: {@code uima.tcas.Annotation} for what stands in the
 * text, {@code uima.cas.TOP} for all else.
 */
final class CasTypes {

    static final String NAMESPACE = "org.peristiwa.";

    /** Pieces and head of what covers several pieces, or of what is no mention but refers to words. */
    static final String EXTENT = NAMESPACE + "Extent";

    static final String PIECES = "pieces";
    static final String HEAD = "head";

    /** The words as they stand in the text, pieces joined by a space: for readers, and for the check of an export. */
    static final String SURFACE = "surface";

    /** UIMA's own {@code getType()} would hide a feature called {@code type}. */
    private static final String TYPE = "typeId";

    private static final List<EClass> CLASSES = List.of(
            CorpusPackage.Literals.ARTICLE,
            CorpusPackage.Literals.METADATA,
            CorpusPackage.Literals.TEXT_CORRECTION,
            LayerPackage.Literals.LAYER,
            LayerPackage.Literals.ENTITY_MENTION,
            LayerPackage.Literals.TIME_MENTION,
            LayerPackage.Literals.VALUE_MENTION,
            LayerPackage.Literals.EVENT_MENTION,
            LayerPackage.Literals.ARGUMENT,
            LayerPackage.Literals.ENTITY,
            LayerPackage.Literals.EVENT,
            LayerPackage.Literals.RELATION,
            LayerPackage.Literals.ATTRIBUTION,
            LayerPackage.Literals.ATTRIBUTE_VALUE,
            LayerPackage.Literals.NOTE,
            LayerPackage.Literals.LINK);

    /**
     * A feature.
     *
     * @param range full name of the type of its values, an array's where there are many
     * @param element full name of the type of an array's members; empty where it is no array of structures
     */
    record CasFeature(String name, String range, String element) {

        boolean isArray() {
            return range.equals("uima.cas.FSArray") || range.equals("uima.cas.StringArray");
        }

        boolean isReference() {
            return range.equals("uima.cas.FSArray") || range.equals(Fs.TOP) || !range.startsWith("uima.cas.");
        }
    }

    /** A type with the features that its parent does not have. */
    record CasType(String name, String parent, String description, List<CasFeature> features) {

        Optional<CasFeature> feature(String wanted) {
            return Optional.ofNullable(FEATURES.getOrDefault(name, Map.of()).get(wanted));
        }
    }

    /** What the values of a feature of the model are. */
    enum ValueKind {
        TEXT,
        EXTENT,
        REFERENCE,
        LITERAL,
        /** Numbers and flags. */
        DATA
    }

    /**
     * A feature of the model with what it is called here, and what the model is slow to tell of it.
     *
     * @param index number of the feature in its class, which is quicker than the feature itself
     * @param literals where its values are literals: each by what is written for it
     */
    record WrittenFeature(
            EStructuralFeature feature,
            int index,
            String name,
            ValueKind kind,
            boolean isMany,
            Map<String, Enumerator> literals) {

        /** Whether its one value is text, a literal, a number or a flag, and refers to nothing. */
        boolean isPlain() {
            return !isMany && kind != ValueKind.REFERENCE && kind != ValueKind.EXTENT;
        }

        private static WrittenFeature of(EClass type, EStructuralFeature feature) {
            // The same object as the names that parsers make.
            String name = nameOf(feature).intern();
            return new WrittenFeature(
                    feature, type.getFeatureID(feature), name, kindOf(feature), feature.isMany(), literals(feature));
        }

        private static Map<String, Enumerator> literals(EStructuralFeature feature) {
            return feature.getEType() instanceof EEnum literals
                    ? literals.getELiterals().stream()
                            .collect(Collectors.toUnmodifiableMap(EEnumLiteral::getLiteral, EEnumLiteral::getInstance))
                    : Map.of();
        }

        private static ValueKind kindOf(EStructuralFeature feature) {
            if (feature.getEType() == LayerPackage.Literals.EXTENT) {
                return ValueKind.EXTENT;
            }
            if (feature instanceof EReference) {
                return ValueKind.REFERENCE;
            }
            if (feature.getEType() instanceof EEnum) {
                return ValueKind.LITERAL;
            }
            return feature.getEType().getInstanceClass() == String.class ? ValueKind.TEXT : ValueKind.DATA;
        }
    }

    private static final Map<String, EClass> CLASS_OF_TYPE = new LinkedHashMap<>();
    private static final Map<EClass, List<WrittenFeature>> WRITTEN = new HashMap<>();
    private static final Map<EClass, Map<String, WrittenFeature>> WRITTEN_BY_NAME = new HashMap<>();
    private static final Map<EClass, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, CasType> TYPES = types();
    private static final Map<String, Map<String, CasFeature>> FEATURES = TYPES.values().stream()
            .collect(Collectors.toUnmodifiableMap(CasType::name, type -> type.features().stream()
                    .collect(Collectors.toUnmodifiableMap(CasFeature::name, feature -> feature))));

    private CasTypes() {}

    private static Map<String, CasType> types() {
        Map<String, CasType> types = new LinkedHashMap<>();
        List<CasFeature> parts = List.of(
                new CasFeature(PIECES, "uima.cas.FSArray", Fs.ANNOTATION),
                new CasFeature(HEAD, Fs.ANNOTATION, ""),
                new CasFeature(SURFACE, "uima.cas.String", ""));
        types.put(EXTENT, new CasType(EXTENT, Fs.ANNOTATION, "Words, in one piece or several", parts));
        for (EClass each : CLASSES) {
            CLASS_OF_TYPE.put(nameOf(each), each);
            List<CasFeature> features = new ArrayList<>();
            List<WrittenFeature> written = new ArrayList<>();
            WRITTEN.put(each, written);
            for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
                if (isWritten(feature)) {
                    written.add(WrittenFeature.of(each, feature));
                }
                if (feature == LayerPackage.Literals.MENTION__EXTENT) {
                    features.addAll(parts);
                } else if (isWritten(feature)) {
                    features.add(describe(feature));
                }
            }
            WRITTEN_BY_NAME.put(
                    each,
                    written.stream()
                            .filter(any -> any.feature() != LayerPackage.Literals.MENTION__EXTENT)
                            .collect(Collectors.toUnmodifiableMap(WrittenFeature::name, any -> any)));
            String parent = isMention(each) ? Fs.ANNOTATION : Fs.TOP;
            types.put(nameOf(each), new CasType(nameOf(each), parent, each.getName() + " of Peristiwa", features));
        }
        return types;
    }

    private static CasFeature describe(EStructuralFeature feature) {
        String name = nameOf(feature);
        if (feature instanceof EReference reference) {
            String type = typeOf(reference.getEReferenceType());
            return feature.isMany() ? new CasFeature(name, "uima.cas.FSArray", type) : new CasFeature(name, type, "");
        }
        if (feature.isMany()) {
            return new CasFeature(name, "uima.cas.StringArray", "");
        }
        if (feature.getEType() == LayerPackage.Literals.EXTENT) {
            return new CasFeature(name, EXTENT, "");
        }
        Class<?> java = feature.getEType().getInstanceClass();
        if (feature.getEType() instanceof EEnum || java == String.class) {
            return new CasFeature(name, "uima.cas.String", "");
        }
        if (java == boolean.class) {
            return new CasFeature(name, "uima.cas.Boolean", "");
        }
        // A number of UIMA is always there, if only as 0; one that may be absent is text.
        return new CasFeature(name, java == int.class ? "uima.cas.Integer" : "uima.cas.String", "");
    }

    /** Classes that several others extend have no type of their own. */
    private static String typeOf(EClass referred) {
        if (CLASSES.contains(referred)) {
            return nameOf(referred);
        }
        return isMention(referred) ? Fs.ANNOTATION : Fs.TOP;
    }

    private static boolean isMention(EClass each) {
        return LayerPackage.Literals.MENTION.isSuperTypeOf(each);
    }

    /**
     * What contains an object is told by where it is referred to; a layer's annotations are the view's members; hashes
     * are those of the text that is there.
     */
    private static boolean isWritten(EStructuralFeature feature) {
        return !feature.isTransient()
                && !(feature instanceof EReference reference && reference.isContainer())
                && feature != LayerPackage.Literals.LAYER__ANNOTATIONS
                && feature != LayerPackage.Literals.LAYER__TEXT_HASH
                && feature != CorpusPackage.Literals.ARTICLE__TEXT_HASH;
    }

    /** The features of a class of the model that have a feature here, in the model's order. */
    static List<WrittenFeature> written(EClass type) {
        return WRITTEN.getOrDefault(type, List.of());
    }

    /** The same, each by what it is called here, but for the extent of a mention, which has features of its own. */
    static Map<String, WrittenFeature> writtenByName(EClass type) {
        return WRITTEN_BY_NAME.getOrDefault(type, Map.of());
    }

    static String nameOf(EClass each) {
        return NAMES.computeIfAbsent(each, any -> NAMESPACE + any.getName());
    }

    private static String nameOf(EStructuralFeature feature) {
        return feature.getName().equals("type") ? TYPE : feature.getName();
    }

    /** Every type of our own, in a stable order. */
    static List<CasType> all() {
        return List.copyOf(TYPES.values());
    }

    static Optional<CasType> find(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** The class of the model that a type stands for. */
    static Optional<EClass> classOf(String type) {
        return Optional.ofNullable(CLASS_OF_TYPE.get(type));
    }
}
