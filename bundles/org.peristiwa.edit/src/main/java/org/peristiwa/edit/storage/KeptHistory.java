package org.peristiwa.edit.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier sessions have left in the journal.
 *
 * @param done steps that can be undone, oldest first
 * @param undone steps that can be done again, the next one first
 * @param parts for each part of the corpus that kept steps changed, how far its file has followed
 * @param putAside what could not be kept, if anything
 */
public record KeptHistory(
        List<KeptStep> done,
        List<KeptStep> undone,
        Map<StoredPart, PartHistory> parts,
        Optional<org.peristiwa.edit.Recovery.PutAside> putAside) {

    public static final KeptHistory EMPTY = new KeptHistory(List.of(), List.of(), Map.of(), Optional.empty());

    public KeptHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
        parts = Map.copyOf(parts);
    }

    /**
     * The steps that changed one part of the corpus.
     *
     * @param steps those that are done, oldest first
     * @param saved the last one that is in its file; empty where the file is as before them all
     * @param takeBack what has to be taken back from what is in the file, in this order
     * @param make what has to be made after that, in this order
     */
    public record PartHistory(
            List<KeptStep> steps, Optional<KeptStep> saved, List<KeptStep> takeBack, List<KeptStep> make) {

        public PartHistory {
            steps = List.copyOf(steps);
            takeBack = List.copyOf(takeBack);
            make = List.copyOf(make);
        }

        /** Whether the file is behind. */
        public boolean isUnsaved() {
            return !takeBack.isEmpty() || !make.isEmpty();
        }
    }
}
