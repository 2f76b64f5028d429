package org.peristiwa.merge.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.corpus.CorpusCluster;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Layer;

/**
 * Tells apart what two versions gave the same id: two machines that count on from the same number both make an
 * {@code m17}. Theirs gets a number that nobody has had.
 */
final class Renumbering {

    private final Map<String, EObject> before;
    private final Map<String, EObject> here;
    private final Map<String, EObject> there;
    private int highest;

    private Renumbering(@Nullable EObject base, EObject ours, EObject theirs) {
        before = counted(base);
        here = counted(ours);
        there = counted(theirs);
        Stream.of(before, here, there)
                .flatMap(ids -> ids.keySet().stream())
                .forEach(id -> highest = Math.max(highest, numberOf(id)));
        Stream.of(ours, theirs).forEach(root -> {
            if (root instanceof Layer layer) {
                highest = Math.max(highest, layer.getLastNumber());
            }
        });
    }

    /**
     * Gives new ids to objects of {@code theirs}, in place.
     *
     * @return from each old id to the new one
     */
    static Map<String, String> separate(@Nullable EObject base, EObject ours, EObject theirs) {
        Map<String, String> renamed = new Renumbering(base, ours, theirs).separate();
        if (theirs instanceof Layer layer && !renamed.isEmpty()) {
            layer.getAnnotations().forEach(annotation -> NoteText.rename(annotation, renamed));
        }
        return renamed;
    }

    /** Ids that the program counts; those of articles and annotators are given by people and mean the same. */
    private static Map<String, EObject> counted(@Nullable EObject root) {
        Map<String, EObject> ids = Ids.of(root);
        ids.values()
                .removeIf(
                        one -> !(one instanceof Annotation || one instanceof Argument || one instanceof CorpusCluster));
        return ids;
    }

    private Map<String, String> separate() {
        Set<String> apart = apart();
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String id : apart) {
            String fresh = prefixOf(id) + ++highest;
            renamed.put(id, fresh);
            rename(Objects.requireNonNull(there.get(id)), fresh);
            EObject old = before.get(id);
            if (old != null && old.eClass() == there.get(id).eClass()) {
                rename(old, fresh);
            }
        }
        return renamed;
    }

    private static void rename(EObject object, String id) {
        object.eSet(object.eClass().getEIDAttribute(), id);
    }

    /** The ids that mean two things. What belongs or refers to one of those differs, too, though it reads the same. */
    private Set<String> apart() {
        Set<String> apart = new LinkedHashSet<>();
        for (String id : there.keySet()) {
            if (here.containsKey(id) && !isSame(id)) {
                apart.add(id);
            }
        }
        int known;
        do {
            known = apart.size();
            there.forEach((id, object) -> {
                if (here.containsKey(id) && (belongsTo(object, apart) || (isNewIn(id) && names(object, apart)))) {
                    apart.add(id);
                }
            });
        } while (apart.size() > known);
        return apart;
    }

    /** Whether each version may have made it by itself. */
    private boolean isNewIn(String id) {
        return !before.containsKey(id) && !isOfOneMaking(id);
    }

    private static boolean belongsTo(EObject object, Set<String> ids) {
        return ids.contains(EcoreUtil.getID(object.eContainer()));
    }

    private boolean isSame(String id) {
        EObject ours = here.get(id);
        EObject theirs = there.get(id);
        if (ours.eClass() != theirs.eClass() || !inSameOwner(ours, theirs)) {
            return false;
        }
        EObject old = before.get(id);
        return (old != null && old.eClass() == ours.eClass()) || isOfOneMaking(id) || Additions.none(ours, theirs);
    }

    private static boolean inSameOwner(EObject ours, EObject theirs) {
        return Objects.equals(EcoreUtil.getID(ours.eContainer()), EcoreUtil.getID(theirs.eContainer()));
    }

    /** Whether it was made once and came to both: the same thing at the same moment. */
    private boolean isOfOneMaking(String id) {
        return here.get(id) instanceof Annotation ours
                && there.get(id) instanceof Annotation theirs
                && ours.eClass() == theirs.eClass()
                && ours.getCreated() != null
                && ours.getCreated().equals(theirs.getCreated());
    }

    private static boolean names(EObject object, Set<String> ids) {
        return Content.features(object.eClass()).stream().anyMatch(feature -> {
            if (!(feature instanceof EReference reference)) {
                return false;
            }
            return Content.isParts(reference)
                    ? Content.parts(object, reference).stream()
                            .anyMatch(part -> ids.contains(EcoreUtil.getID(part)) || names(part, ids))
                    : Content.values(object, reference).stream().anyMatch(ids::contains);
        });
    }

    /** The number that an id ends in; 0 for none, or for one too long to be met by counting. */
    private static int numberOf(String id) {
        String digits = id.substring(prefixOf(id).length());
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    private static String prefixOf(String id) {
        int end = id.length();
        while (end > 0 && id.charAt(end - 1) >= '0' && id.charAt(end - 1) <= '9') {
            end--;
        }
        return id.substring(0, end);
    }
}
