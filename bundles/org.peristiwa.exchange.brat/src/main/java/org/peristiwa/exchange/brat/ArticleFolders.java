package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.peristiwa.exchange.parts.WrittenPaths;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/** In which folders the files of each article are. There may be very many articles, nearly all in the same folders. */
final class ArticleFolders implements Iterable<BratInput.Document> {

    /** Stands in no path. */
    private static final String BETWEEN = "\0";

    /** By article: for each annotator's folder its name and where the files are, one behind the other. */
    private final ShelvedMap<String, String> byArticle;

    private final SortedSet<String> annotators = new TreeSet<>();
    private final WrittenPaths paths = new WrittenPaths();
    private Folders last = new Folders("", Map.of());

    /** What is written of the folders of an article, and the folders. */
    private record Folders(String written, Map<String, Path> folders) {}

    ArticleFolders(Shelf shelf) {
        byArticle = shelf.map();
    }

    /** Takes in that the files of an {@code annotator} on an article are in {@code folder}; what was said of them before goes. */
    void put(String article, String annotator, Path folder) {
        String known = byArticle.get(article).orElse("");
        if (known.isEmpty() && last.folders.size() == 1 && folder.equals(last.folders.get(annotator))) {
            // As nearly all are: where those of the last article are
            byArticle.put(article, last.written);
            return;
        }
        Map<String, Path> folders = new LinkedHashMap<>(read(known));
        if (folder.equals(folders.put(annotator, folder))) {
            return;
        }
        annotators.add(annotator);
        StringBuilder written = new StringBuilder();
        folders.forEach((name, place) -> written.append(name)
                .append(BETWEEN)
                .append(paths.written(place))
                .append(BETWEEN));
        byArticle.put(article, shared(written.toString(), folders));
    }

    /** The string that the last article has, where it is the same. */
    private String shared(String written, Map<String, Path> folders) {
        if (!written.equals(last.written)) {
            last = new Folders(written, folders);
        }
        return last.written;
    }

    private Map<String, Path> read(String written) {
        if (written.equals(last.written)) {
            return last.folders;
        }
        Map<String, Path> folders = new LinkedHashMap<>();
        String[] parts = written.split(BETWEEN, -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            folders.put(parts[i], paths.read(parts[i + 1]));
        }
        return folders;
    }

    /** The folders of annotators; empty for none. */
    SortedSet<String> annotators() {
        return annotators;
    }

    /** How many articles there are. */
    int size() {
        return byArticle.size();
    }

    /** The articles in order of their names. */
    @Override
    public Iterator<BratInput.Document> iterator() {
        Iterator<String> names = byArticle.keys();
        return new Iterator<>() {
            private Folders before = new Folders("", Map.of());

            @Override
            public boolean hasNext() {
                return names.hasNext();
            }

            @Override
            public BratInput.Document next() {
                String name = names.next();
                String written = byArticle.get(name).orElse("");
                if (!written.equals(before.written)) {
                    before = new Folders(written, read(written));
                }
                return new BratInput.Document(name, before.folders);
            }
        };
    }
}
