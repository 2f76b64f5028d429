package org.peristiwa.platform.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder so that it is there whole or not at all. */
public final class FolderCopy {

    private FolderCopy() {}

    /**
     * Copies {@code source} with all that is in it to {@code target}, which is not there yet. The copies can be
     * written to even where the sources cannot.
     */
    public static void copy(Path source, Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(target + " has no folder to be in");
        }
        Files.createDirectories(parent);
        Path staged = Files.createTempDirectory(parent, "." + target.getFileName());
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.toList();
        }
        for (Path file : files) {
            Path to = staged.resolve(source.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                // Bytes only: a read-only install folder must not make read-only copies.
                Files.write(to, Files.readAllBytes(file));
            }
        }
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
