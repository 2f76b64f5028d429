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
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which export a staged folder is being filled by: a file beside the folder, locked for as long as the export runs. When it
 * is found unlocked, the export was interrupted, and one that is described by the same words goes on with the folder.
 *
 * <p>The folder is {@code .NAME.export} beside the target {@code NAME}, the manifest {@code .NAME.export-manifest}.
 */
final class StagingManifest implements Closeable {

    /** In bytes; no description is as long. */
    private static final int LONGEST = 1 << 20;

    private final Path folder;
    private final Path file;
    private final @Nullable FileChannel channel;
    /** Files of the interrupted export that have not been written in this one. */
    private final Set<Path> kept;

    private StagingManifest(Path folder, Path file, @Nullable FileChannel channel, Set<Path> kept) {
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
            return new StagingManifest(alone, alone, null, Set.of());
        }
        boolean goesOn = Files.isDirectory(folder) && read(channel).equals(what);
        if (!goesOn) {
            if (Files.exists(folder)) {
                StagedFolder.delete(folder);
            }
            Files.createDirectory(folder);
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(what), 0);
        }
        return new StagingManifest(folder, file, channel, goesOn ? filesIn(folder) : new HashSet<>());
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

    private static Set<Path> filesIn(Path folder) throws IOException {
        Set<Path> files = new HashSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        return files;
    }

    Path folder() {
        return folder;
    }

    /** Whether {@code path} was left by the interrupted export and has not been written yet. */
    boolean isKept(Path path) {
        return kept.contains(path);
    }

    /** It is being written now. */
    void written(Path path) {
        kept.remove(path);
    }

    /** Removes what the interrupted export had written and this one has not. */
    void removeRest() throws IOException {
        for (Path left : kept) {
            Files.delete(left);
        }
        kept.clear();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            Files.deleteIfExists(file);
            channel.close();
        }
    }
}
