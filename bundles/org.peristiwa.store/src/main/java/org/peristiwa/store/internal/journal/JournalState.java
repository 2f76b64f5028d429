package org.peristiwa.store.internal.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.storage.StoredPart;

/**
 * Where the lines of a journal lead: which steps are done and undone, and for each part of the corpus which step was the
 * last one done to it, and which one its file holds.
 *
 * <p>A step knows for each part that it changes the step that changed it before. So the way from what a file holds to
 * what it should hold is the way from one step to another in a tree, whatever has been undone and done anew in between.
 */
final class JournalState {

    /**
     * A step.
     *
     * @param number given to no other
     * @param before for each part that it changes the number of the step before; 0 for none
     * @param line as it stands in the journal, where that has been read
     */
    record Node(long number, Map<StoredPart, Long> before, @Nullable KeptLine line) {

        boolean touches(StoredPart part) {
            return before.containsKey(part);
        }
    }

    /**
     * What a file holds, or is about to hold.
     *
     * @param hash SHA-256 of the file; empty where there is none
     * @param at number of the last step in it; 0 for none that is kept
     */
    record Mark(String hash, long at) {}

    /** The way from one step to another, for one part of the corpus. */
    record Way(List<Node> takeBack, List<Node> make) {

        boolean isNone() {
            return takeBack.isEmpty() && make.isEmpty();
        }
    }

    private final Map<Long, Node> nodes = new LinkedHashMap<>();
    private final List<Node> done = new ArrayList<>();
    private final Deque<Node> undone = new ArrayDeque<>();
    private final Map<StoredPart, Long> last = new LinkedHashMap<>();
    private final Map<StoredPart, List<Mark>> marks = new LinkedHashMap<>();
    private long highest;

    long nextNumber() {
        return highest + 1;
    }

    List<Node> doneSteps() {
        return done;
    }

    /** The next one to redo first. */
    Deque<Node> undoneSteps() {
        return undone;
    }

    Set<StoredPart> parts() {
        Set<StoredPart> all = new LinkedHashSet<>(marks.keySet());
        all.addAll(last.keySet());
        return all;
    }

    /** The number of the last step that is done to {@code part}; 0 where none is kept. */
    long lastOf(StoredPart part) {
        return known(last.getOrDefault(part, 0L));
    }

    /** What the file of {@code part} may hold: what is settled, then what is expected. */
    List<Mark> marksOf(StoredPart part) {
        return marks.getOrDefault(part, List.of());
    }

    private long known(long number) {
        return nodes.containsKey(number) ? number : 0;
    }

    /** A step that is kept, whether it is done or not. */
    void keep(Node node) {
        nodes.put(node.number, node);
        highest = Math.max(highest, node.number);
    }

    void done(Node node) {
        keep(node);
        undone.clear();
        push(node);
    }

    /** Something was done that nobody can undo, such as what a newer schema asks of a layer. */
    void doneForGood(Node node) {
        keep(node);
        forgetUpTo(node.before.keySet());
        node.before.keySet().forEach(part -> last.put(part, node.number));
    }

    private void push(Node node) {
        done.add(node);
        node.before.keySet().forEach(part -> last.put(part, node.number));
    }

    /** @throws IllegalStateException if no step is done */
    void undo() {
        if (done.isEmpty()) {
            throw new JournalException("journal.noUndo");
        }
        Node node = done.remove(done.size() - 1);
        undone.push(node);
        last.putAll(node.before);
    }

    /** @throws IllegalStateException if no step is undone */
    void redo() {
        if (undone.isEmpty()) {
            throw new JournalException("journal.noRedo");
        }
        push(undone.pop());
    }

    /** The file of {@code part} is about to hold this: it may hold what it held before, until that is settled. */
    void expect(StoredPart part, Mark mark) {
        marks.computeIfAbsent(part, p -> new ArrayList<>()).add(mark);
    }

    /** What was expected last of {@code part} did not come true: its file could not be written. */
    void unmark(StoredPart part) {
        List<Mark> all = marks.get(part);
        if (all != null && all.size() > 1) {
            all.remove(all.size() - 1);
        }
    }

    /** The file of {@code part} holds this, and nothing that it held before: who puts that back has changed it. */
    void settle(StoredPart part, Mark mark) {
        marks.put(part, new ArrayList<>(List.of(mark)));
    }

    /** Puts everything where a line {@code state} says; the steps it names are kept already. */
    void set(
            List<Long> doneNow,
            List<Long> undoneNow,
            Map<StoredPart, Long> lastNow,
            Map<StoredPart, List<Mark>> marksNow) {
        done.clear();
        undone.clear();
        last.clear();
        marks.clear();
        doneNow.forEach(number -> done.add(node(number)));
        undoneNow.forEach(number -> undone.add(node(number)));
        last.putAll(lastNow);
        marksNow.forEach((part, list) -> marks.put(part, new ArrayList<>(list)));
    }

    private Node node(long number) {
        Node node = nodes.get(number);
        if (node == null) {
            throw new JournalException("journal.noStep", number);
        }
        return node;
    }

    /** From the last step that is in the file, if {@code at} is that, to the last one that is done. */
    Way wayFrom(StoredPart part, long at) {
        return way(part, at, lastOf(part));
    }

    private Way way(StoredPart part, long from, long to) {
        List<Node> make = chain(part, to);
        Set<Long> ancestors = new HashSet<>();
        make.forEach(node -> ancestors.add(node.number));
        List<Node> takeBack = new ArrayList<>();
        long at = known(from);
        while (at != 0 && !ancestors.contains(at)) {
            Node node = node(at);
            takeBack.add(node);
            at = known(node.before.getOrDefault(part, 0L));
        }
        long common = at;
        int first = 0;
        for (int i = 0; i < make.size(); i++) {
            if (make.get(i).number == common) {
                first = i + 1;
            }
        }
        return new Way(takeBack, List.copyOf(make.subList(first, make.size())));
    }

    /** The kept steps done to {@code part} up to number {@code to}, oldest first. */
    List<Node> chain(StoredPart part, long to) {
        Deque<Node> chain = new ArrayDeque<>();
        for (long at = known(to); at != 0; at = known(node(at).before.getOrDefault(part, 0L))) {
            chain.push(node(at));
        }
        return new ArrayList<>(chain);
    }

    /** The step of this number, if it is kept. */
    Optional<Node> find(long number) {
        return Optional.ofNullable(nodes.get(number));
    }

    /** Forgets steps that are undone, and those that are done up to the last one that touches any of {@code parts}. */
    void forgetUpTo(Set<StoredPart> parts) {
        undone.clear();
        for (int i = done.size() - 1; i >= 0; i--) {
            if (done.get(i).before.keySet().stream().anyMatch(parts::contains)) {
                done.subList(0, i + 1).clear();
                return;
            }
        }
    }

    /** Says that {@code part} is as its file, which holds {@code mark}. */
    void reset(StoredPart part, Mark mark) {
        last.put(part, mark.at);
        settle(part, mark);
    }

    /** Puts {@code part} back to an earlier step, without saying so to the history: see {@link #keepConsistent}. */
    void putBack(StoredPart part, long at) {
        last.put(part, at);
    }

    /** After parts were put back: the history keeps its beginning, if that leads to where all parts are, or nothing. */
    void keepConsistent() {
        undone.clear();
        int count = 0;
        while (count < done.size() && isDone(done.get(count))) {
            count++;
        }
        done.subList(count, done.size()).clear();
        Map<StoredPart, Long> reached = new HashMap<>();
        done.forEach(node -> node.before.keySet().forEach(part -> reached.put(part, node.number)));
        boolean consistent = reached.entrySet().stream().allMatch(entry -> lastOf(entry.getKey()) == entry.getValue());
        if (!consistent) {
            done.clear();
        }
    }

    private boolean isDone(Node node) {
        return node.before.keySet().stream()
                .allMatch(part -> chain(part, lastOf(part)).contains(node));
    }

    /**
     * Drops what nobody needs: the oldest steps that are done beyond what is to be kept, as far as no file still waits
     * for them, and steps that were discarded.
     *
     * @param most how many steps are kept for undo
     * @param mostCharacters how long their lines may be together
     */
    void trim(int most, long mostCharacters) {
        long characters = 0;
        int first = done.size();
        while (first > 0 && done.size() - first < most) {
            KeptLine line = done.get(first - 1).line;
            characters += line == null ? 0 : line.json().length();
            if (characters > mostCharacters) {
                break;
            }
            first--;
        }
        done.subList(0, first).clear();
        if (undone.size() > most) {
            undone.clear();
        }
        Set<Node> needed = new LinkedHashSet<>(done);
        needed.addAll(undone);
        for (StoredPart part : parts()) {
            for (Mark mark : marksOf(part)) {
                Way way = wayFrom(part, mark.at);
                needed.addAll(way.takeBack);
                needed.addAll(way.make);
            }
        }
        nodes.values().retainAll(needed);
        Set<StoredPart> touched = new HashSet<>();
        needed.forEach(node -> touched.addAll(node.before.keySet()));
        last.keySet().retainAll(touched);
        marks.keySet().retainAll(touched);
    }

    /** The kept steps in the order of their numbers. */
    List<Node> kept() {
        return nodes.values().stream()
                .sorted((one, other) -> Long.compare(one.number, other.number))
                .toList();
    }
}
