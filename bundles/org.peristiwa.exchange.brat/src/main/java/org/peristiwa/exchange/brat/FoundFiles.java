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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.parts.WrittenPaths;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/**
 * Which files of articles there are in a folder and below it: for each folder what their names begin with, and which of
 * {@link BratLayout#allEndings} there are, as bits. They are in the order of their folders, and in a folder of their names.
 */
final class FoundFiles extends SimpleFileVisitor<Path> implements Iterable<FoundFiles.Stem>, AutoCloseable {

    /**
     * The files of one folder that are called the same but for their endings.
     *
     * @param name without an ending
     */
    record Stem(String name, ArticlePlace place) {}

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
        Optional<String> ending = layout.ending(name);
        Path folder = file.getParent();
        if (folder != null && ending.isPresent() && (attributes.isRegularFile() || Files.isRegularFile(file))) {
            String stem = name.substring(0, name.length() - ending.get().length());
            String key = written(folder) + BETWEEN + stem;
            int bit = 1 << layout.allEndings().indexOf(ending.get());
            found.put(key, found.get(key).orElse(0) | bit);
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

    private List<String> endings(int bits) {
        List<String> endings = new ArrayList<>(layout.allEndings());
        endings.removeIf(ending -> (bits & (1 << layout.allEndings().indexOf(ending))) == 0);
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
                List<String> endings = endings(found.get(key).orElse(0));
                return new Stem(key.substring(end + 1), new ArticlePlace(folder, endings));
            }
        };
    }
}
