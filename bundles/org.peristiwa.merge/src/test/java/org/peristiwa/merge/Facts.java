package org.peristiwa.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.Note;

/** Each single thing that a layer says, as a line: {@code annotations[e2]/arguments[a3]/filler=m4}. */
final class Facts {

    private final Map<String, String> renamed;
    private final Set<String> facts = new TreeSet<>();

    private Facts(Map<String, String> renamed) {
        this.renamed = renamed;
    }

    /** The annotations of {@code layer}, things called as {@code renamed} says where it does. */
    static Set<String> of(Layer layer, Map<String, String> renamed) {
        Facts facts = new Facts(renamed);
        for (Annotation annotation : layer.getAnnotations()) {
            facts.add("annotations[" + facts.name(annotation.getId()) + "]", annotation);
        }
        return facts.facts;
    }

    static Set<String> of(Layer layer) {
        return of(layer, Map.of());
    }

    /** What a conflict says that the two versions hold. */
    static Set<String> of(List<Conflict> conflicts) {
        return conflicts.stream()
                .flatMap(conflict -> Stream.concat(conflict.ours().stream(), conflict.theirs().stream())
                        .map(value -> conflict.path() + "=" + value))
                .collect(Collectors.toSet());
    }

    private String name(String id) {
        return renamed.getOrDefault(id, id);
    }

    private void add(String path, EObject object) {
        facts.add(path + ":" + object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean told = feature instanceof EReference reference && reference.isContainer();
            if (!told && !feature.getName().equals("id") && object.eIsSet(feature)) {
                Object held = object.eGet(feature);
                for (Object value : held instanceof List<?> many ? many : List.of(held)) {
                    add(path + "/" + feature.getName(), feature, value);
                }
            }
        }
    }

    private void add(String path, EStructuralFeature feature, Object value) {
        if (value instanceof Note note) {
            if (!ConflictNote.is(note)) {
                facts.add(path + "=" + note.getKind() + " " + note.getText());
            }
        } else if (feature instanceof EAttribute attribute) {
            facts.add(path + "=" + EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        } else if (((EReference) feature).isContainment()) {
            add(path + "[" + key((EObject) value) + "]", (EObject) value);
        } else {
            facts.add(path + "=" + name(EcoreUtil.getID((EObject) value)));
        }
    }

    private String key(EObject part) {
        if (part instanceof AttributeValue value) {
            return value.getAttribute();
        }
        return part instanceof Link link ? link.getBase() + "," + link.getIdentifier() : name(EcoreUtil.getID(part));
    }
}
