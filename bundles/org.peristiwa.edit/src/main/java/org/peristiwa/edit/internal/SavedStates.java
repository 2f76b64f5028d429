package org.peristiwa.edit.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.edit.storage.StoredPart;

/**
 * Which parts of the corpus differ from what is saved. A part is as saved when the last step done to it is the one
 * that was last when it was saved, however it got back there.
 */
final class SavedStates {

    /** Stands for a file that no step of this session has led to. */
    private static final Object SOMETHING_ELSE = new Object();

    private final Map<StoredPart, Deque<Step>> done = new HashMap<>();
    private final Map<StoredPart, Optional<?>> saved = new HashMap<>();
    private final Set<StoredPart> unsaved = new HashSet<>();
    /** Parts that differ from what is saved with no step done to them. */
    private final Set<StoredPart> unlikeTheirFiles = new HashSet<>();

    /**
     * Takes over what an earlier session left.
     *
     * @param steps those done to {@code part}, oldest first
     * @param inFile the last one that is in its file
     */
    void restore(StoredPart part, List<Step> steps, Optional<Step> inFile) {
        Deque<Step> deque = new ArrayDeque<>();
        steps.forEach(deque::push);
        done.put(part, deque);
        saved.put(part, inFile);
        if (!last(part).equals(inFile)) {
            unsaved.add(part);
        }
    }

    /** Follows a step done; true where a part came to differ from what is saved, or ceased to. */
    boolean done(Step step) {
        step.touched().forEach(part -> done.computeIfAbsent(part, p -> new ArrayDeque<>())
                .push(step));
        return weigh(step);
    }

    /** Follows a step undone; true where a part came to differ from what is saved, or ceased to. */
    boolean undone(Step step) {
        step.touched()
                .forEach(part -> done.getOrDefault(part, new ArrayDeque<>()).pop());
        return weigh(step);
    }

    private boolean weigh(Step step) {
        boolean changed = false;
        for (StoredPart part : step.touched()) {
            boolean differs =
                    unlikeTheirFiles.contains(part) || !last(part).equals(saved.getOrDefault(part, Optional.empty()));
            changed |= differs ? unsaved.add(part) : unsaved.remove(part);
        }
        return changed;
    }

    private Optional<Step> last(StoredPart part) {
        Deque<Step> steps = done.get(part);
        return steps == null ? Optional.empty() : Optional.ofNullable(steps.peek());
    }

    /** A part was read otherwise than it is saved. */
    void readUnlikeItsFile(StoredPart part) {
        unlikeTheirFiles.add(part);
        unsaved.add(part);
    }

    /** The part is now in its file as it is in memory. */
    void saved(StoredPart part) {
        unlikeTheirFiles.remove(part);
        saved.put(part, last(part));
        unsaved.remove(part);
    }

    /** The part has been read anew: it is as its file, and nothing has been done to it. */
    void readAnew(StoredPart part) {
        done.remove(part);
        saved.remove(part);
        unsaved.remove(part);
    }

    /** The file of the part holds something else than was saved here. */
    void differs(StoredPart part) {
        saved.put(part, Optional.of(SOMETHING_ELSE));
        unsaved.add(part);
    }

    /** Whether a step has been done to the part, undone or not. */
    boolean isTouched(StoredPart part) {
        return done.containsKey(part);
    }

    /** No step is known any more; to be called when everything is saved. */
    void forgetSteps() {
        done.clear();
        saved.clear();
    }

    boolean isUnsaved(StoredPart part) {
        return unsaved.contains(part);
    }

    /** The parts that differ from what is saved; a copy. */
    Set<StoredPart> unsaved() {
        return Set.copyOf(unsaved);
    }
}
