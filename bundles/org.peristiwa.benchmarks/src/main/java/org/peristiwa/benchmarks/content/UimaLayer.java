package org.peristiwa.benchmarks.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;

/**
 * A layer as a UIMA CAS: a type for each class of the model and a feature for each of its features. An extent of one
 * piece is {@code begin} and {@code end}; what else it has stands in a string. So does a confidence, as a number of UIMA
 * cannot be absent and would be written a hundred thousand times. Mentions, clusters, relations and
 * attributions are in the index. The article's text is left out, as it is no part of a layer's file either.
 */
public final class UimaLayer {

    private static final String PREFIX = "org.peristiwa.";
    private static final String MORE_OF_EXTENT = "Written";

    private UimaLayer() {}

    /** An empty CAS that can hold a layer. */
    public static CAS empty() {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        LayerPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isInterface() && type != LayerPackage.Literals.LAYER)
                .forEach(type -> describe(type, types));
        try {
            return CasCreationUtils.createCas(types, null, null);
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException("the types follow from the model", e);
        }
    }

    private static void describe(EClass type, TypeSystemDescription types) {
        boolean placed = LayerPackage.Literals.MENTION.isSuperTypeOf(type);
        TypeDescription described =
                types.addType(nameOf(type), "", placed ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_TOP);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainer()) {
                continue;
            }
            if (feature.getEType() == LayerPackage.Literals.EXTENT) {
                described.addFeature(feature.getName() + MORE_OF_EXTENT, "", CAS.TYPE_NAME_STRING);
            } else {
                described.addFeature(feature.getName(), "", rangeOf(feature));
            }
        }
    }

    private static String nameOf(EClass type) {
        return PREFIX + type.getName();
    }

    private static String rangeOf(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            if (attribute.isMany()) {
                return CAS.TYPE_NAME_STRING_ARRAY;
            }
            return attribute.getEAttributeType().getInstanceClass() == boolean.class
                    ? CAS.TYPE_NAME_BOOLEAN
                    : CAS.TYPE_NAME_STRING;
        }
        return feature.isMany() ? CAS.TYPE_NAME_FS_ARRAY : CAS.TYPE_NAME_TOP;
    }

    /** Puts what {@code layer} says into {@code cas}, which is {@link #empty}. */
    public static void fill(CAS cas, Layer layer) {
        new Filling(cas).fill(layer);
    }

    private static final class Filling {
        private final CAS cas;
        private final Map<EObject, FeatureStructure> made = new HashMap<>();

        Filling(CAS cas) {
            this.cas = cas;
        }

        void fill(Layer layer) {
            layer.getAnnotations().forEach(annotation -> cas.addFsToIndexes(of(annotation)));
        }

        private FeatureStructure of(EObject object) {
            FeatureStructure known = made.get(object);
            if (known != null) {
                return known;
            }
            Type type = cas.getTypeSystem().getType(nameOf(object.eClass()));
            FeatureStructure structure = object instanceof Mention mention
                    ? cas.createAnnotation(
                            type,
                            mention.getExtent().begin(),
                            mention.getExtent().end())
                    : cas.createFS(type);
            made.put(object, structure);
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                boolean container = feature instanceof EReference reference && reference.isContainer();
                if (!container && object.eIsSet(feature)) {
                    set(structure, feature, object.eGet(feature));
                }
            }
            return structure;
        }

        private void set(FeatureStructure structure, EStructuralFeature feature, Object value) {
            if (value instanceof Extent extent) {
                if (!(extent.isDiscontinuous() || extent.head().isPresent())
                        && feature == LayerPackage.Literals.MENTION__EXTENT) {
                    return;
                }
                structure.setStringValue(named(structure, feature.getName() + MORE_OF_EXTENT), extent.toString());
                return;
            }
            Feature target = named(structure, feature.getName());
            if (value instanceof List<?> values) {
                structure.setFeatureValue(target, array(feature, values));
            } else if (value instanceof EObject object) {
                structure.setFeatureValue(target, of(object));
            } else if (value instanceof Boolean truth) {
                structure.setBooleanValue(target, truth);
            } else {
                structure.setStringValue(target, value.toString());
            }
        }

        private static Feature named(FeatureStructure structure, String name) {
            return structure.getType().getFeatureByBaseName(name);
        }

        private FeatureStructure array(EStructuralFeature feature, List<?> values) {
            if (feature instanceof EAttribute) {
                StringArrayFS strings = cas.createStringArrayFS(values.size());
                for (int i = 0; i < values.size(); i++) {
                    strings.set(i, (String) values.get(i));
                }
                return strings;
            }
            // The array is new and takes any structure; UIMA leaves its type raw.
            @SuppressWarnings("unchecked")
            ArrayFS<FeatureStructure> objects = cas.createArrayFS(values.size());
            for (int i = 0; i < values.size(); i++) {
                objects.set(i, of((EObject) values.get(i)));
            }
            return objects;
        }
    }
}
