package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.words.Localised;

/**
 * Writes files so that each is either whole and new or as it was: a temporary file beside it, flushed to the disk,
 * takes its name, and then the folder is flushed.
 */
public final class AtomicFiles {

    /** Ends the names of files that a crash may leave behind. */
    private static final String TEMPORARY = ".peristiwa-tmp";

    private final FileOperations operations;

    public AtomicFiles(FileOperations operations) {
        this.operations = operations;
    }

    /** What has to be so before a file takes its place. */
    @FunctionalInterface
    interface Ready {
        void await() throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws CorpusWriteException if it cannot; {@code file} is as it was then
     */
    public void write(Path file, byte[] content) throws CorpusWriteException {
        write(file, FileContent.of(content));
    }

    /** The same for what is not in memory as a whole. */
    void write(Path file, FileContent content) throws CorpusWriteException {
        write(file, content, () -> {});
    }

    /**
     * Writes a file that takes its place when {@code ready} has come back.
     *
     * @throws CorpusWriteException if it cannot; {@code file} is as it was then
     */
    void write(Path file, FileContent content, Ready ready) throws CorpusWriteException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
        try {
            makeFolder(folder);
            operations.writeNew(temporary, content);
            operations.keepPermissions(file, temporary);
            ready.await();
            operations.replace(temporary, file);
        } catch (IOException | ReadOnlyFileSystemException e) {
            CorpusWriteException failure = new CorpusWriteException(file, reasonOf(e), e);
            deleteQuietly(temporary, failure);
            throw failure;
        }
        forceFolder(folder);
    }

    /** The file has its name already. Some network file systems cannot flush a folder, and are safe without. */
    public void forceFolder(Path folder) {
        try {
            operations.forceFolder(folder);
        } catch (IOException e) {
            System.getLogger(AtomicFiles.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot flush the folder " + folder, e);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path one = folder; one != null && !Files.exists(one); one = one.getParent()) {
            missing.push(one);
        }
        for (Path one : missing) {
            Files.createDirectory(one);
            if (one.getParent() != null) {
                forceFolder(one.getParent());
            }
        }
    }

    private void deleteQuietly(Path temporary, Exception failure) {
        try {
            operations.delete(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** @throws CorpusWriteException if it cannot */
    void delete(Path file) throws CorpusWriteException {
        try {
            operations.delete(file);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new CorpusWriteException(file, reasonOf(e), e);
        }
        forceFolder(file.toAbsolutePath().getParent());
    }

    /** Removes what a crash between writing and renaming has left in {@code folder}; to be called by the one writer. */
    void clean(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + TEMPORARY)) {
            for (Path file : left) {
                operations.delete(file);
            }
        }
    }

    public static Localised reasonOf(Exception failure) {
        if (failure instanceof ReadOnlyFileSystemException) {
            return StoreWords.of("system.readOnly");
        }
        if (failure instanceof AccessDeniedException) {
            return StoreWords.of("system.denied");
        }
        @Nullable
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return Localised.verbatim(said == null ? failure.getClass().getSimpleName() : said);
    }
}
