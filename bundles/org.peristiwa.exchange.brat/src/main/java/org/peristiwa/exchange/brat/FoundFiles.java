package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.parts.WrittenPaths;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/**
 * Which files of articles there are in a folder and below it: for each folder what their names begin with, and which of
 * the endings there are, as bits. They are in the order of their folders, and in a folder of their names.
 */
final class FoundFiles extends SimpleFileVisitor<Path> implements Iterable<FoundFiles.Stem>, AutoCloseable {

    /**
     * The files of one folder that are called the same but for their endings.
     *
     * @param name without an ending
     * @param hasText whether there is a text among them
     * @param endings of the files of annotations among them
     */
    record Stem(Path folder, String name, boolean hasText, List<String> endings) {}

    private static final int TEXT = 1;

    /** Stands in no path, and before all that does. */
    private static final char BETWEEN = '\0';

    private final BratLayout layout;
    private final Path root;
    private final Shelf shelf = new Shelf();
    private final ShelvedMap<String, Integer> found = shelf.map();
    private final WrittenPaths paths = new WrittenPaths();
    private @Nullable Path visited;
    private String visitedWritten = "";

    private FoundFiles(BratLayout layout, Path root) {
        this.layout = layout;
        this.root = root;
    }

    /** Looks through {@code folder}. */
    static FoundFiles in(Path folder, BratLayout layout) throws IOException {
        FoundFiles found = new FoundFiles(layout, folder);
        Files.walkFileTree(folder, found);
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
            String key = written(folder) + BETWEEN + stem;
            found.put(key, found.get(key).orElse(0) | bitOf(name.substring(stem.length())));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Most files come behind another one of their folder. */
    private String written(Path folder) {
        if (!folder.equals(visited)) {
            visited = folder;
            visitedWritten = paths.written(root.relativize(folder));
        }
        return visitedWritten;
    }

    private int bitOf(String ending) {
        return ending.equals(BratFormat.TEXT)
                ? TEXT
                : TEXT << (1 + layout.endings().indexOf(ending));
    }

    private List<String> endings(int bits) {
        List<String> endings = new ArrayList<>();
        for (int i = 0; i < layout.endings().size(); i++) {
            if ((bits & (TEXT << (1 + i))) != 0) {
                endings.add(layout.endings().get(i));
            }
        }
        return endings;
    }

    @Override
    public void close() {
        shelf.close();
    }

    @Override
    public Iterator<Stem> iterator() {
        Iterator<String> keys = found.keys();
        return new Iterator<>() {
            private Path folder = root;
            private String written = "";

            @Override
            public boolean hasNext() {
                return keys.hasNext();
            }

            @Override
            public Stem next() {
                String key = keys.next();
                int end = key.indexOf(BETWEEN);
                if (!key.startsWith(written) || end != written.length()) {
                    written = key.substring(0, end);
                    folder = root.resolve(paths.read(written));
                }
                int bits = found.get(key).orElse(0);
                return new Stem(folder, key.substring(end + 1), (bits & TEXT) != 0, endings(bits));
            }
        };
    }
}
