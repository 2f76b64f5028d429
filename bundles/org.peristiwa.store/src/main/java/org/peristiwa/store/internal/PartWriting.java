package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.store.internal.journal.FolderJournal;

/** Writes and deletes the files of a corpus, with its journal and the versions that are kept of its layers. */
final class PartWriting {

    private static final System.Logger LOG = System.getLogger(PartWriting.class.getName());

    private final FolderLayout layout;
    private final AtomicFiles files;
    private final FileStamps stamps;
    private final KnownParts known;
    private final LayerBackups backups;
    private final @Nullable FolderJournal journal;

    /** @param journal null where nothing may be written */
    PartWriting(
            FolderLayout layout,
            AtomicFiles files,
            FileStamps stamps,
            KnownParts known,
            LayerBackups backups,
            @Nullable FolderJournal journal) {
        this.layout = layout;
        this.files = files;
        this.stamps = stamps;
        this.known = known;
        this.backups = backups;
        this.journal = journal;
    }

    /** Writes a part whole, and keeps the version that was there. */
    void write(StoredPart part, FileContent content) throws IOException {
        Path file = layout.file(part);
        FolderJournal open = requireWritable(file);
        recognise(part, file, open);
        String hash = content.sha256();
        boolean there = stamps.holds(file, hash);
        replace(part, hash, open, () -> {
            if (!there) {
                keepReplaced(part, file);
                files.write(file, content, () -> awaitOrTell(open, part, hash));
            }
            stamps.wrote(file, hash);
            known.saw(part);
            if (part instanceof StoredPart.OfLayer layer) {
                backups.keep(layer.key(), content);
            }
        });
    }

    /** What was there before this program first saved it is kept, too. */
    private void keepReplaced(StoredPart part, Path file) throws IOException {
        if (part instanceof StoredPart.OfLayer layer && Files.exists(file)) {
            String hash = stamps.known(file).orElse("");
            if (!hash.isEmpty() && !backups.holds(layer.key(), hash)) {
                backups.keep(layer.key(), FileContent.of(Files.readAllBytes(file)));
            }
        }
    }

    /** A change of a file. */
    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    /** @param hash of what the file holds afterwards */
    private static void replace(StoredPart part, String hash, FolderJournal journal, Change change) throws IOException {
        boolean done = false;
        journal.saving(part, hash);
        try {
            change.make();
            journal.saved(part);
            done = true;
        } finally {
            if (!done) {
                journal.notSaved(part);
            }
        }
    }

    /** Saving is the way out where the journal cannot be written: then it goes on without. */
    private static void awaitOrTell(FolderJournal journal, StoredPart part, String hash) {
        try {
            journal.awaitDurable();
        } catch (IOException e) {
            journal.savedUnknown(part, hash);
            LOG.log(System.Logger.Level.WARNING, "saves although the journal cannot be written", e);
        }
    }

    /** Deletes the file of a part, if it is as the session knows it. */
    void delete(StoredPart part) throws IOException {
        Path file = layout.file(part);
        FolderJournal open = requireWritable(file);
        recognise(part, file, open);
        replace(part, "", open, () -> {
            if (Files.exists(file)) {
                stamps.requireUnchanged(file);
                awaitOrTell(open, part, "");
                files.delete(file);
            }
            known.deleted(part);
        });
    }

    /** A file that has not been read yet is known all the same where an earlier session has written it. */
    private void recognise(StoredPart part, Path file, FolderJournal open) throws IOException {
        if (stamps.known(file).isEmpty()
                && Files.exists(file)
                && open.hasWritten(part, stamps.hashOf(file).orElse(""))) {
            stamps.read(file);
        }
    }

    private FolderJournal requireWritable(Path file) throws CorpusWriteException {
        FolderJournal open = journal;
        if (open == null) {
            throw new CorpusWriteException(file, StoreWords.of("write.readOnly"), new IllegalStateException());
        }
        if (!Files.exists(layout.corpus())) {
            // Moved, unmounted or deleted: nothing of it is to be made anew where it was.
            throw new CorpusWriteException(
                    file,
                    StoreWords.of("write.gone", layout.folder()),
                    new NoSuchFileException(layout.corpus().toString()));
        }
        return open;
    }

    /** Takes what others have written for what is there; of a layer, theirs is kept as a version. */
    void giveWay(StoredPart part) throws IOException {
        Path file = layout.file(part);
        requireWritable(file);
        if (Files.exists(file)) {
            byte[] theirs = stamps.read(file);
            known.saw(part);
            if (part instanceof StoredPart.OfLayer layer) {
                backups.keep(layer.key(), FileContent.of(theirs));
            }
        } else {
            stamps.forget(file);
        }
    }
}
