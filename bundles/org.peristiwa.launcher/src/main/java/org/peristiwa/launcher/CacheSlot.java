package org.peristiwa.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for the framework's bundle cache that no other process uses at the same time. Felix allows one process for
 * each cache, but commands may well run side by side: so there are several, numbered, and a process takes the first
 * that is free.
 */
final class CacheSlot implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private CacheSlot(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Takes the first free slot below {@code parent}, and makes one where all are taken. */
    static CacheSlot take(Path parent) throws IOException {
        for (int number = 0; ; number++) {
            Path folder = parent.resolve(Integer.toString(number));
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new CacheSlot(folder, channel);
            }
            channel.close();
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // taken by this very process
            return false;
        }
    }

    /** Where Felix keeps its bundles. */
    Path framework() {
        return folder.resolve("felix");
    }

    /** Whether the product has been installed here as {@code signature} describes it. */
    boolean holds(String signature) throws IOException {
        Path stored = folder.resolve("signature");
        return Files.exists(stored) && Files.readString(stored).equals(signature);
    }

    /** What was installed. */
    Plan plan() throws IOException {
        return PlanFile.read(folder.resolve("plan"));
    }

    /** Says that nothing, or half of something, is installed. */
    void begin() throws IOException {
        Files.deleteIfExists(folder.resolve("signature"));
    }

    /** Says that all of {@code plan} is installed. */
    void complete(Plan plan, String signature) throws IOException {
        PlanFile.write(plan, folder.resolve("plan"));
        Files.writeString(folder.resolve("signature"), signature);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
