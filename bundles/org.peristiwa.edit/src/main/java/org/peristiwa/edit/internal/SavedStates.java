package org.peristiwa.edit.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of the corpus differ from what is saved. A part is as saved when the last step done to it is the one
 * that was last when it was saved, however it got back there.
 */
final class SavedStates {

    private final Map<StoredPart, Deque<Step>> done = new HashMap<>();
    private final Map<StoredPart, Optional<Step>> saved = new HashMap<>();
    private final Set<StoredPart> unsaved = new HashSet<>();
    /** Parts that differ from what is saved with no step done to them. */
    private final Set<StoredPart> unlikeTheirFiles = new HashSet<>();

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

    void saved(StoredPart part) {
        unlikeTheirFiles.remove(part);
        saved.put(part, last(part));
        unsaved.remove(part);
    }

    boolean isUnsaved(StoredPart part) {
        return unsaved.contains(part);
    }

    /** The parts that differ from what is saved; a copy. */
    Set<StoredPart> unsaved() {
        return Set.copyOf(unsaved);
    }
}
