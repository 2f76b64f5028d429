package org.peristiwa.platform.internal.equinox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock on a file that one process holds at a time, and that goes with the process. */
final class AreaLock {

    private final Path file;
    private @Nullable FileChannel channel;

    AreaLock(Path file) {
        this.file = file;
    }

    /** Whether this process now holds the lock; false where another does. */
    synchronized boolean acquire() throws IOException {
        if (channel != null) {
            return true;
        }
        Files.createDirectories(file.getParent());
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(opened)) {
            opened.close();
            return false;
        }
        channel = opened;
        return true;
    }

    synchronized void release() {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            channel = null;
        }
    }

    /** Whether this or another process holds the lock. */
    synchronized boolean isHeld() throws IOException {
        if (channel != null) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel probe = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !tryLock(probe);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // another area object of this process holds it
            return false;
        }
    }
}
