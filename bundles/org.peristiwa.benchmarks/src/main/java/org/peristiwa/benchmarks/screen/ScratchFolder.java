package org.peristiwa.benchmarks.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one run, that goes with all its content. */
final class ScratchFolder implements AutoCloseable {

    private final Path top = Files.createTempDirectory("peristiwa-benchmark");

    ScratchFolder() throws IOException {}

    /** A place in it for a corpus or the like; nothing is there yet. */
    Path path() {
        return top.resolve("content");
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(top)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
