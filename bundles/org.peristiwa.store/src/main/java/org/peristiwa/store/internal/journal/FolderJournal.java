package org.peristiwa.store.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.Place;
import org.peristiwa.edit.Recovery;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.StepDraft;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.store.internal.AtomicFiles;
import org.peristiwa.store.internal.journal.JournalState.Mark;
import org.peristiwa.store.internal.journal.JournalState.Node;

/** The journal of a corpus that is open for writing, in its hidden folder. */
public final class FolderJournal implements StepJournal, AutoCloseable {

    /** What is kept of saved steps for the next session, and when a session of its own accord keeps no more. */
    record Limits(int steps, long characters, long liveCharacters) {

        static final Limits USUAL = new Limits(1_000, 8L << 20, 64L << 20);
    }

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final System.Logger LOG = System.getLogger(FolderJournal.class.getName());

    private final Path path;
    private final AtomicFiles atomic;
    private final PartFiles files;
    private final Limits limits;
    private final JournalWriter writer;
    private final FoundJournal found;
    private final Map<StoredPart, Long> kept = new HashMap<>();
    private final SaveWitnesses witnesses;
    private final long sizeAtOpening;
    private JournalState state;
    private boolean savedSinceOpening;
    private boolean writtenSinceOpening;
    private long trimAt;

    private FolderJournal(Path path, AtomicFiles atomic, PartFiles files, Limits limits) throws IOException {
        this.path = path;
        this.atomic = atomic;
        this.files = files;
        this.limits = limits;
        witnesses = new SaveWitnesses(path.toAbsolutePath().getParent());
        found = FoundJournal.read(path, files);
        state = found.state();
        int before = state.kept().size();
        state.trim(limits.steps, limits.characters);
        JournalFile file = new JournalFile(path, atomic, JournalLines.line(JournalRecords.header()), found.end());
        if (found.isChanged() || state.kept().size() < before / 2) {
            // Not now: who opens a corpus that turns out to be damaged changes nothing.
            file.replaceWithNext(lines());
        }
        state.parts().forEach(part -> kept.put(part, state.lastOf(part)));
        sizeAtOpening = file.size();
        trimAt = limits.liveCharacters;
        writer = new JournalWriter(file, path.toAbsolutePath().getParent().getParent());
    }

    /**
     * Opens the journal of a corpus that nobody else writes to.
     *
     * @param path of the journal, in a folder that is there
     */
    public static FolderJournal open(Path path, AtomicFiles atomic, PartFiles files) throws IOException {
        return open(path, atomic, files, Limits.USUAL);
    }

    static FolderJournal open(Path path, AtomicFiles atomic, PartFiles files, Limits limits) throws IOException {
        return new FolderJournal(path, atomic, files, limits);
    }

    private String copyAside() throws IOException {
        String stamp = STAMP.format(Clock.systemUTC().instant());
        Path aside = path.resolveSibling("journal-aside-" + stamp + ".jsonl");
        for (int i = 2; Files.exists(aside); i++) {
            aside = path.resolveSibling("journal-aside-" + stamp + "-" + i + ".jsonl");
        }
        atomic.write(aside, Files.readAllBytes(path));
        return aside.toString();
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Node node : state.kept()) {
            lines.writeBytes(
                    JournalLines.line(Objects.requireNonNull(node.line()).json()));
        }
        lines.writeBytes(JournalLines.line(JournalRecords.state(state)));
        return lines.toByteArray();
    }

    @Override
    public KeptHistory history() throws IOException {
        KeptHistory read = found.history();
        Optional<Recovery.PutAside> aside = Optional.empty();
        if (found.unfit().isPresent()) {
            aside = Optional.of(new Recovery.PutAside(
                    found.lostSteps(), copyAside(), found.unfit().get()));
        }
        return new KeptHistory(read.done(), read.undone(), read.parts(), aside);
    }

    @Override
    public String putAside() throws IOException {
        String aside = copyAside();
        state = new JournalState();
        kept.clear();
        writer.await();
        writer.replace(lines());
        return aside;
    }

    @Override
    public StepDraft begin() {
        return new StepDraftText(new StepDraftText.Finished() {
            @Override
            public void take(VerbLabel label, @Nullable Place place, Set<StoredPart> touched, String parts) {
                Node node = node(touched);
                state.done(node);
                append(JournalRecords.step("do", node.number(), label, place, node.before(), parts));
                if (writer.size() > trimAt) {
                    trim();
                }
            }

            @Override
            public void takeForGood(VerbLabel label, Set<StoredPart> touched, String parts) {
                Node node = node(touched);
                state.doneForGood(node);
                append(JournalRecords.step("did", node.number(), label, null, node.before(), parts));
            }
        });
    }

    private Node node(Set<StoredPart> touched) {
        Map<StoredPart, Long> before = new LinkedHashMap<>();
        for (StoredPart part : touched) {
            if (state.marksOf(part).isEmpty()) {
                settle(part, new Mark(hashKnown(part), 0));
            }
            before.put(part, state.lastOf(part));
        }
        return new Node(state.nextNumber(), Map.copyOf(before), null);
    }

    private String hashKnown(StoredPart part) {
        try {
            return files.hashKnown(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void settle(StoredPart part, Mark mark) {
        state.settle(part, mark);
        append(JournalRecords.saved(part, mark));
    }

    private void append(String json) {
        writtenSinceOpening = true;
        writer.append(JournalLines.line(json));
    }

    /** Bounds the file: the oldest steps that are saved are forgotten. Costs as much as the file is long, once in that. */
    private void trim() {
        try {
            writer.await();
            JournalState read = new JournalState();
            JournalLines.read(path).json().forEach(line -> JournalRecords.apply(line, read));
            read.trim(Integer.MAX_VALUE, limits.liveCharacters / 2);
            state = read;
            writer.replace(lines());
            savedSinceOpening = true;
            trimAt = Math.max(limits.liveCharacters, 2 * writer.size());
        } catch (IOException e) {
            trimAt = 2 * writer.size();
            LOG.log(System.Logger.Level.WARNING, "cannot shorten " + path, e);
        }
    }

    @Override
    public void undone() {
        long number = state.doneSteps().get(state.doneSteps().size() - 1).number();
        state.undo();
        append(JournalRecords.undo(number));
    }

    @Override
    public void redone() {
        long number = state.undoneSteps().getFirst().number();
        state.redo();
        append(JournalRecords.redo(number));
    }

    @Override
    public int undoable() {
        return state.doneSteps().size();
    }

    @Override
    public boolean continues(StoredPart part) {
        var marks = state.marksOf(part);
        if (marks.isEmpty() || marks.get(marks.size() - 1).hash().equals(hashKnown(part))) {
            return true;
        }
        readAnew(part);
        return false;
    }

    @Override
    public void readAnew(StoredPart part) {
        if (state.marksOf(part).isEmpty()) {
            return;
        }
        state.forgetUpTo(Set.of(part));
        state.reset(part, new Mark(hashKnown(part), state.lastOf(part)));
        kept.put(part, state.lastOf(part));
        savedSinceOpening = true;
        append(JournalRecords.state(state));
    }

    /**
     * The file of {@code part} is about to be written. Whoever writes it waits with {@link #awaitDurable} before it takes
     * its place: otherwise a power loss could leave a file that the journal does not know.
     *
     * @param hash SHA-256 of what is to be written; empty where the file is to be removed
     */
    public void saving(StoredPart part, String hash) {
        if (!state.marksOf(part).isEmpty()) {
            Mark mark = new Mark(hash, state.lastOf(part));
            state.expect(part, mark);
            append(JournalRecords.saving(part, mark));
        }
    }

    /**
     * Whether {@code hash} is of what was last written to the file of {@code part}, in this session or an earlier one. What
     * was there before any kept step may be somebody else's and does not count.
     */
    public boolean hasWritten(StoredPart part, String hash) {
        var marks = state.marksOf(part);
        Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        return last != null && last.at() != 0 && last.hash().equals(hash);
    }

    /** It has been written. */
    public void saved(StoredPart part) {
        if (!state.marksOf(part).isEmpty()) {
            var marks = state.marksOf(part);
            settle(part, marks.get(marks.size() - 1));
            kept.put(part, state.lastOf(part));
            savedSinceOpening = true;
        }
    }

    /** It could not be written: the file is as it was. */
    public void notSaved(StoredPart part) {
        if (!state.marksOf(part).isEmpty()) {
            state.unmark(part);
            append(JournalRecords.notSaved(part));
        }
    }

    @Override
    public void forgetAll() throws IOException {
        writer.await();
        JournalState before = state;
        state = new JournalState();
        try {
            writer.replace(lines());
        } catch (IOException e) {
            state = before;
            throw e;
        }
        kept.clear();
        savedSinceOpening = true;
        trimAt = limits.liveCharacters;
    }

    @Override
    public void giveUpUnsaved(boolean recoveredToo) {
        Map<StoredPart, Long> back = new LinkedHashMap<>();
        for (StoredPart part : state.parts()) {
            var marks = state.marksOf(part);
            long to = recoveredToo && !marks.isEmpty()
                    ? marks.get(marks.size() - 1).at()
                    : kept.getOrDefault(part, 0L);
            if (!state.wayFrom(part, to).isNone()) {
                back.put(part, to);
            }
        }
        if (back.isEmpty()) {
            return;
        }
        try {
            if (!recoveredToo && !savedSinceOpening) {
                writer.cutTo(sizeAtOpening);
                return;
            }
            back.forEach(state::putBack);
            state.keepConsistent();
            append(JournalRecords.state(state));
            writer.await();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "steps that were given up may come back", e);
        }
    }

    @Override
    public void awaitDurable() throws IOException {
        writer.await();
        if (writtenSinceOpening) {
            witnesses.clear();
        }
    }

    /**
     * The file of {@code part} has been written, and the journal could not say so before.
     *
     * @param hash SHA-256 of what was written; empty where the file was removed
     */
    public void savedUnknown(StoredPart part, String hash) {
        witnesses.leave(part, hash);
    }

    @Override
    public void listen(Listener listener) {
        writer.listen(listener);
    }

    @Override
    public void close() {
        writer.close();
    }
}
