package org.peristiwa.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of the product. A file that has not changed keeps its time, so that the product's caches stay valid; one
 * that is not put any more goes when the folder is {@link #finish finished}.
 */
final class Folder {

    private final Path path;
    private final Set<Path> put = new TreeSet<>();

    Folder(Path path) throws IOException {
        this.path = Files.createDirectories(path);
    }

    void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, Path source) throws IOException {
        put(name, Files.readAllBytes(source));
        if (Files.isExecutable(source)) {
            path.resolve(name).toFile().setExecutable(true, false);
        }
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = path.resolve(name);
        put.add(file);
        if (!Files.exists(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    /** Copies what is below {@code source}, with its folders. */
    void putTree(Path source) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            put(source.relativize(file).toString(), file);
        }
    }

    /** Deletes the files that have not been put. */
    void finish() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!put.contains(file)) {
                Files.delete(file);
            }
        }
    }
}
