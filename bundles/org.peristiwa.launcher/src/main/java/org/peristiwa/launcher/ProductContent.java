package org.peristiwa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Tells one state of a product's files from another, by names, sizes and times. */
final class ProductContent {

    private ProductContent() {}

    /** A text that differs when a bundle, feature or the launcher below {@code roots} is added, removed or changed. */
    static String signature(List<Path> roots) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path root : roots) {
            text.append(root).append('\n');
            append(root.resolve("bundles"), text);
            append(root.resolve("features"), text);
            if (Files.isDirectory(root.resolve("lib"))) {
                append(root.resolve("lib"), text);
            }
        }
        return text.toString();
    }

    private static void append(Path folder, StringBuilder text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                text.append(file.getFileName())
                        .append(' ')
                        .append(attributes.size())
                        .append(' ')
                        .append(attributes.lastModifiedTime().toMillis())
                        .append('\n');
            }
        }
    }
}
