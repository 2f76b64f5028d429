package org.peristiwa.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.layer.CrossReferences;
import org.peristiwa.edit.internal.layer.IdTable;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/**
 * What holds of every layer, finished or not: ids are there, fit for a file, and given once; extents lie in the
 * text and cut no surrogate pair; every mention but an implicit event has one; references stay in the layer.
 *
 * <p>A file that breaks one is refused, and a verb that would break one is taken back. Anything else that is
 * wrong with an annotation is a problem that {@code check} finds, and legal.
 */
public final class LayerInvariants {

    private LayerInvariants() {}

    /**
     * One broken invariant.
     *
     * @param id id of the annotation or argument that breaks it; empty where it has none
     * @param why what is wrong, without the id
     */
    public record Violation(String id, Localised why) implements Localised {

        /** {@code id: why}. */
        @Override
        public String in(Locale language) {
            return id.isEmpty() ? why.in(language) : id + ": " + why.in(language);
        }

        /** The same in English. */
        @Override
        public String toString() {
            return inEnglish();
        }
    }

    /** Every violation in {@code layer}, whose article has {@code text}; empty for a sound layer. */
    public static List<Violation> violations(Layer layer, ArticleText text) {
        List<Violation> found = new ArrayList<>();
        IdTable ids = new IdTable(layer.getAnnotations().size());
        for (Annotation annotation : layer.getAnnotations()) {
            requireNew(annotation, ids, found);
            if (annotation instanceof EventMention event) {
                event.getArguments().forEach(argument -> requireNew(argument, ids, found));
            }
            find(annotation, layer, text, found);
        }
        return found;
    }

    private static void requireNew(EObject object, IdTable ids, List<Violation> found) {
        String id = IndexedLayer.idOf(object);
        if (id != null && !ids.add(object)) {
            found.add(new Violation(id, Message.of(Refusal.class, "invariant.twice")));
        }
    }

    /** The violations of one annotation of {@code layer}, its arguments included; uniqueness of ids is not among them. */
    public static List<Violation> violations(Annotation annotation, Layer layer, ArticleText text) {
        List<Violation> found = new ArrayList<>();
        find(annotation, layer, text, found);
        return found;
    }

    private static void find(Annotation annotation, Layer layer, ArticleText text, List<Violation> found) {
        String id = requireId(annotation, found);
        if (annotation instanceof Mention mention) {
            if (mention.getExtent() == null && !(mention instanceof EventMention)) {
                found.add(new Violation(id, Message.of(Refusal.class, "invariant.noExtent")));
            }
            requireInside(id, mention.getExtent(), text, found);
        } else if (annotation instanceof Attribution attribution) {
            requireInside(id, attribution.getCue(), text, found);
            requireInside(id, attribution.getContent(), text, found);
        }
        requireReferences(annotation, id, layer, found);
        if (annotation instanceof EventMention event) {
            event.getArguments()
                    .forEach(argument -> requireReferences(argument, requireId(argument, found), layer, found));
        }
    }

    private static String requireId(EObject object, List<Violation> found) {
        String id = IndexedLayer.idOf(object);
        if (id == null) {
            found.add(new Violation(
                    "",
                    Message.of(Refusal.class, "invariant.noId", object.eClass().getName())));
            return "";
        }
        if (!isFit(id)) {
            found.add(new Violation(id, Message.of(Refusal.class, "invariant.unfitId")));
        }
        return id;
    }

    /** A letter or digit, then any number of letters, digits, {@code _}, {@code .} and {@code -}; all of ASCII. */
    private static boolean isFit(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!fit && (i == 0 || (c != '_' && c != '.' && c != '-'))) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private static void requireInside(String id, @Nullable Extent extent, ArticleText text, List<Violation> found) {
        if (extent == null || text.holds(extent)) {
            return;
        }
        found.add(new Violation(
                id,
                extent.end() > text.length()
                        ? Message.of(Refusal.class, "invariant.past", extent, text.length())
                        : Message.of(Refusal.class, "invariant.cuts", extent)));
    }

    private static void requireReferences(EObject object, String id, Layer layer, List<Violation> found) {
        CrossReferences.forEach(object, target -> {
            if (rootOf(target) != layer) {
                String name = target.eIsProxy() ? EcoreUtil.getURI(target).fragment() : IndexedLayer.idOf(target);
                found.add(new Violation(id, Message.of(Refusal.class, "invariant.outside", name)));
            }
        });
    }

    private static EObject rootOf(EObject object) {
        EObject root = object;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return root;
    }
}
