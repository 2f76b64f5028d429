package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files of articles there are in a folder and below it: for each folder what their names begin with, and which of
 * the endings there are, as bits. A path for each of some hundred thousand files would take more than all else.
 */
final class FoundFiles extends SimpleFileVisitor<Path> {

    private static final int TEXT = 1;

    private final BratLayout layout;
    private final SortedMap<Path, SortedMap<String, Integer>> found = new TreeMap<>();

    FoundFiles(BratLayout layout) {
        this.layout = layout;
    }

    /** Looks through {@code folder}. */
    SortedMap<Path, SortedMap<String, Integer>> in(Path folder) throws IOException {
        Files.walkFileTree(folder, this);
        return found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        Path folder = file.getParent();
        if (folder != null
                && layout.isDocumentFile(name)
                && (attributes.isRegularFile() || Files.isRegularFile(file))) {
            String stem = layout.stem(name).orElse(name);
            found.computeIfAbsent(folder, any -> new TreeMap<>())
                    .merge(stem, bitOf(name.substring(stem.length())), (one, other) -> one | other);
        }
        return FileVisitResult.CONTINUE;
    }

    private int bitOf(String ending) {
        return ending.equals(BratFormat.TEXT)
                ? TEXT
                : TEXT << (1 + layout.endings().indexOf(ending));
    }

    /** Whether a text is among the files of an article. */
    static boolean hasText(int bits) {
        return (bits & TEXT) != 0;
    }

    /** The endings of the files of annotations among those of an article. */
    List<String> endings(int bits) {
        List<String> endings = new ArrayList<>();
        for (int i = 0; i < layout.endings().size(); i++) {
            if ((bits & (TEXT << (1 + i))) != 0) {
                endings.add(layout.endings().get(i));
            }
        }
        return endings;
    }
}
