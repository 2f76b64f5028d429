package org.peristiwa.store.internal.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange.Part;
import org.peristiwa.edit.storage.KeptStepModel;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfLayer;

/**
 * Finds the objects of one step's changes, change by change. Those that come into the model are all made before the
 * first change, as one may refer to another that comes later.
 */
final class StepReader implements Iterator<Part> {

    private final JsonNode parts;
    private final KeptStepModel model;
    private final Predicate<StoredPart> of;
    private final boolean forward;
    private final Map<Integer, ObjectForm.Read> contents = new HashMap<>();
    private final Map<StoredPart, Map<String, EObject>> made = new HashMap<>();
    private final Map<StoredPart, Map<String, EObject>> gone = new HashMap<>();
    private final Map<Integer, EObject> moved = new HashMap<>();
    private int index;

    /**
     * @param parts the changes of the step
     * @param of which changes are wanted, by what they change
     * @param forward from the first to the last, to be made; else from the last to the first, to be taken back
     */
    StepReader(JsonNode parts, KeptStepModel model, Predicate<StoredPart> of, boolean forward) {
        this.parts = parts;
        this.model = model;
        this.of = of;
        this.forward = forward;
        makeContents();
        index = forward ? 0 : parts.size() - 1;
        skipUnwanted();
    }

    private void makeContents() {
        Set<Integer> comingAlive = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!forward && parts.get(i).has("same") && of.test(part(i))) {
                comingAlive.add(parts.get(i).get("same").asInt());
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (of.test(part(i)) && !comingAlive.contains(i)) {
                int at = i;
                PartForms.of(parts.get(i)).content(parts.get(i), this).ifPresent(read -> {
                    contents.put(at, read);
                    register(read.object(), made.computeIfAbsent(part(at), p -> new HashMap<>()));
                });
            }
        }
    }

    private static void register(EObject root, Map<String, EObject> byId) {
        note(root, byId);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
            note(all.next(), byId);
        }
    }

    private static void note(EObject object, Map<String, EObject> byId) {
        String id = EcoreUtil.getID(object);
        if (id != null) {
            byId.put(id, object);
        }
    }

    private StoredPart part(int at) {
        return PartForms.of(parts.get(at)).part(parts.get(at));
    }

    private void skipUnwanted() {
        while (index >= 0 && index < parts.size() && !of.test(part(index))) {
            index += forward ? 1 : -1;
        }
    }

    @Override
    public boolean hasNext() {
        return index >= 0 && index < parts.size();
    }

    @Override
    public Part next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Part next = PartForms.of(parts.get(index)).read(parts.get(index), this);
        index += forward ? 1 : -1;
        skipUnwanted();
        return next;
    }

    KeptStepModel model() {
        return model;
    }

    boolean isForward() {
        return forward;
    }

    /** The number of the change that is being read. */
    int index() {
        return index;
    }

    /** @throws IllegalStateException if nothing is there */
    EObject find(String address) {
        return Addresses.find(address, model);
    }

    /** The object that comes into the model by the change that is being read, its references leading where they should. */
    EObject content(StoredPart part) {
        ObjectForm.Read read = contents.get(index);
        if (read == null) {
            throw new JournalException("journal.noObject", index);
        }
        read.link(id -> first(id, made(part, id), living(part, id), gone(part, id)));
        return read.object();
    }

    /** What a changed reference leads to. */
    EObject referenced(StoredPart part, String id) {
        return first(id, living(part, id), made(part, id), gone(part, id));
    }

    private static EObject first(String id, @Nullable EObject... candidates) {
        for (EObject candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        throw new JournalException("journal.noId", id);
    }

    private @Nullable EObject living(StoredPart part, String id) {
        Optional<EObject> found = part instanceof OfLayer layer ? model.find(layer.key(), id) : Optional.empty();
        return found.orElse(null);
    }

    private @Nullable EObject made(StoredPart part, String id) {
        return made.getOrDefault(part, Map.of()).get(id);
    }

    private @Nullable EObject gone(StoredPart part, String id) {
        return gone.getOrDefault(part, Map.of()).get(id);
    }

    /** The living object that change {@code removal} takes out, or takes out again once it is made. */
    void moved(int removal, EObject object) {
        moved.put(removal, object);
        register(object, gone.computeIfAbsent(part(removal), p -> new HashMap<>()));
    }

    boolean isMoved(int removal) {
        return moved.containsKey(removal);
    }

    EObject movedBy(int removal) {
        return Objects.requireNonNull(moved.get(removal), "nothing was taken out by change " + removal);
    }
}
