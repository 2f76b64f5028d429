package org.peristiwa.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.KeptHistory.PartHistory;
import org.peristiwa.edit.storage.KeptStep;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.store.internal.journal.JournalState.Mark;
import org.peristiwa.store.internal.journal.JournalState.Node;
import org.peristiwa.store.internal.journal.JournalState.Way;
import org.peristiwa.words.Localised;

/** A journal as an earlier session left it, held against the files as they are now. */
final class FoundJournal {

    private final JournalLines lines;
    private final JournalState state = new JournalState();
    private final Map<StoredPart, String> hashes = new HashMap<>();
    private final Map<StoredPart, Mark> inFile = new HashMap<>();
    private int lost;
    private @Nullable Localised unfit;
    private boolean changed;

    private FoundJournal(JournalLines lines) {
        this.lines = lines;
    }

    static FoundJournal read(Path file, PartFiles files) throws IOException {
        FoundJournal found = new FoundJournal(JournalLines.read(file));
        found.fold();
        found.compare(files, new SaveWitnesses(file.toAbsolutePath().getParent()));
        return found;
    }

    private void fold() {
        if (lines.damaged()) {
            unfit = StoreWords.of("journal.damagedLine", lines.json().size() + 1);
        }
        try {
            lines.json().forEach(line -> JournalRecords.apply(line, state));
        } catch (RuntimeException e) {
            unfit = Localised.told(e);
        }
    }

    private void compare(PartFiles files, SaveWitnesses witnesses) throws IOException {
        Set<StoredPart> changedOnDisk = new LinkedHashSet<>();
        Set<StoredPart> torn = new LinkedHashSet<>();
        for (StoredPart part : state.parts()) {
            String hash = files.hashNow(part);
            hashes.put(part, hash);
            List<Mark> marks = state.marksOf(part);
            Mark mark = newest(marks, hash);
            if (mark != null) {
                inFile.put(part, mark);
                state.settle(part, mark);
                continue;
            }
            changedOnDisk.add(part);
            if (witnesses.tells(part, hash)) {
                // Ours: it has all the steps that there are here, and perhaps more.
                state.settle(part, new Mark(hash, state.lastOf(part)));
                inFile.put(part, new Mark(hash, state.lastOf(part)));
                continue;
            }
            boolean unsaved = marks.isEmpty()
                    || !state.wayFrom(part, marks.get(marks.size() - 1).at()).isNone();
            if (unsaved) {
                torn.add(part);
            }
        }
        drop(changedOnDisk, torn);
    }

    private static @Nullable Mark newest(List<Mark> marks, String hash) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).hash().equals(hash)) {
                return marks.get(i);
            }
        }
        return null;
    }

    /** What has changed on disk begins without a history; so does what shares an unsaved step with that. */
    private void drop(Set<StoredPart> changedOnDisk, Set<StoredPart> torn) {
        if (changedOnDisk.isEmpty()) {
            return;
        }
        Set<StoredPart> dropped = withCompanions(torn);
        Set<Node> steps = new HashSet<>();
        dropped.forEach(part -> steps.addAll(unsavedSteps(part)));
        lost = steps.size();
        if (!torn.isEmpty() && unfit == null) {
            unfit = StoreWords.of(
                    "journal.changed", PartNames.of(torn.iterator().next()));
        }
        Set<StoredPart> all = new LinkedHashSet<>(changedOnDisk);
        all.addAll(dropped);
        state.forgetUpTo(all);
        for (StoredPart part : all) {
            Mark mark = Objects.requireNonNullElse(inFile.get(part), new Mark(hashes.get(part), 0));
            state.reset(part, mark);
            inFile.put(part, mark);
        }
        changed = true;
    }

    private Set<StoredPart> withCompanions(Set<StoredPart> torn) {
        Set<StoredPart> all = new LinkedHashSet<>(torn);
        // A layer may be of an article that only an unsaved step has added.
        if (torn.contains(new OfCorpus())) {
            all.addAll(state.parts());
        }
        for (boolean grown = true; grown; ) {
            Set<StoredPart> more = all.stream()
                    .flatMap(part -> unsavedSteps(part).stream())
                    .flatMap(node -> node.before().keySet().stream())
                    .collect(Collectors.toSet());
            grown = all.addAll(more);
        }
        return all;
    }

    private Set<Node> unsavedSteps(StoredPart part) {
        Mark mark = inFile.get(part);
        List<Mark> marks = state.marksOf(part);
        long from = mark != null
                ? mark.at()
                : marks.isEmpty() ? 0 : marks.get(marks.size() - 1).at();
        Way way = state.wayFrom(part, from);
        Set<Node> steps = new LinkedHashSet<>(way.takeBack());
        steps.addAll(way.make());
        return steps;
    }

    JournalState state() {
        return state;
    }

    /** The bytes that are sound. */
    long end() {
        return lines.end();
    }

    /** Whether the file says something else than {@link #state}. */
    boolean isChanged() {
        return changed || unfit != null;
    }

    int lostSteps() {
        return lost;
    }

    /** Why not all of it is used; empty where all is. */
    Optional<Localised> unfit() {
        return Optional.ofNullable(unfit);
    }

    KeptHistory history() {
        Map<StoredPart, PartHistory> parts = new LinkedHashMap<>();
        for (StoredPart part : state.parts()) {
            long saved = inFile.containsKey(part) ? inFile.get(part).at() : 0;
            Way way = state.wayFrom(part, saved);
            parts.put(
                    part,
                    new PartHistory(
                            lines(state.chain(part, state.lastOf(part))),
                            state.find(saved).map(FoundJournal::line),
                            lines(way.takeBack()),
                            lines(way.make())));
        }
        return new KeptHistory(
                lines(state.doneSteps()), lines(List.copyOf(state.undoneSteps())), parts, Optional.empty());
    }

    private static List<KeptStep> lines(List<Node> nodes) {
        return nodes.stream().map(FoundJournal::line).toList();
    }

    private static KeptStep line(Node node) {
        return Objects.requireNonNull(node.line(), "a step without a line");
    }
}
