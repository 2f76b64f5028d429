package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.peristiwa.store.ChangedOnDiskException;
import org.peristiwa.text.TextFile;

/** What each file was when it was last read or written, so that nobody else's work is overwritten. */
final class FileStamps {

    private final Map<Path, Stamp> stamps = new HashMap<>();

    private record Stamp(FileTime modified, long size, String hash) {}

    /** Reads a file and remembers it. */
    byte[] read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        remember(file, content);
        return content;
    }

    /** Remembers what has just been read from or written to {@code file}. */
    void remember(Path file, byte[] content) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        stamps.put(file, new Stamp(now.lastModifiedTime(), now.size(), TextFile.sha256(content)));
    }

    void forget(Path file) {
        stamps.remove(file);
    }

    /** @throws ChangedOnDiskException if {@code file} is not as it was when last read or written */
    void requireUnchanged(Path file) throws IOException {
        Stamp before = stamps.get(file);
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            if (before != null) {
                throw new ChangedOnDiskException(file, "has been removed");
            }
            return;
        }
        if (before == null) {
            throw new ChangedOnDiskException(file, "has been made");
        }
        boolean sameFace = before.modified.equals(now.lastModifiedTime()) && before.size == now.size();
        if (!sameFace && !before.hash.equals(TextFile.sha256(Files.readAllBytes(file)))) {
            throw new ChangedOnDiskException(file, "has been changed");
        }
    }
}
