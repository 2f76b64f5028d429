package org.peristiwa.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which export a staged folder is being filled by: a file beside the folder, locked for as long as the export runs. When it
 * is found unlocked, the export was interrupted, and one that is described by the same words goes on with the folder.
 *
 * <p>The folder is {@code .NAME.export} beside the target {@code NAME}, the manifest {@code .NAME.export-manifest}. What an
 * interrupted export has left waits in {@code .NAME.export-kept}, from where each file is moved when it is written again: so
 * nobody has to remember which files there are.
 */
final class StagingManifest implements Closeable {

    /** In bytes; no description is as long. */
    private static final int LONGEST = 1 << 20;

    private final Path folder;
    private final Path file;
    private final @Nullable FileChannel channel;
    /** Files of the interrupted export that have not been written in this one; null where there was none. */
    private @Nullable Path kept;

    private StagingManifest(Path folder, Path file, @Nullable FileChannel channel, @Nullable Path kept) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
        this.kept = kept;
    }

    /** Makes a folder in {@code parent}, or takes one over. */
    static StagingManifest take(Path parent, String name, String what) throws IOException {
        Path folder = parent.resolve("." + name + ".export");
        Path file = parent.resolve("." + name + ".export-manifest");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            Path alone = Files.createTempDirectory(parent, "." + name + "-");
            return new StagingManifest(alone, alone, null, null);
        }
        Path kept = parent.resolve("." + name + ".export-kept");
        boolean goesOn = (Files.isDirectory(folder) || Files.isDirectory(kept))
                && read(channel).equals(what);
        if (goesOn) {
            keep(folder, kept);
        } else {
            StagedFolder.delete(folder);
            StagedFolder.delete(kept);
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(what), 0);
        }
        Files.createDirectory(folder);
        return new StagingManifest(folder, file, channel, goesOn ? kept : null);
    }

    /** An export that was going on when it was interrupted again leaves both: what it had written counts. */
    private static void keep(Path folder, Path kept) throws IOException {
        if (!Files.exists(kept)) {
            Files.move(folder, kept, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            Iterator<Path> files = all.filter(Files::isRegularFile).iterator();
            while (files.hasNext()) {
                Path from = files.next();
                move(from, kept.resolve(folder.relativize(from).toString()));
            }
        }
        StagedFolder.delete(folder);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Through the channel: on Windows nobody else reads a file that is locked. */
    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST));
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes, bytes.position());
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by another export of this process
            return null;
        }
    }

    Path folder() {
        return folder;
    }

    /** Puts what the interrupted export has left of the file {@code path} into the folder; false where it has left nothing. */
    boolean takeOver(String path) throws IOException {
        if (kept == null || !Files.isRegularFile(kept.resolve(path))) {
            return false;
        }
        Files.move(kept.resolve(path), folder.resolve(path));
        return true;
    }

    /** Removes what the interrupted export had written and this one has not. */
    void removeRest() throws IOException {
        if (kept != null) {
            StagedFolder.delete(kept);
            kept = null;
        }
    }

    @Override
    public void close() throws IOException {
        removeRest();
        if (channel != null) {
            Files.deleteIfExists(file);
            channel.close();
        }
    }
}
