package org.peristiwa.exchange.brat;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.peristiwa.exchange.parts.WrittenPaths;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedMap;

/** Where the files of each article are. There may be very many articles, nearly all in the same folders. */
final class ArticlePlaces implements Iterable<BratInput.Document> {

    /** Stands in no path. */
    private static final String BETWEEN = "\0";

    private static final String BETWEEN_ENDINGS = " ";

    /** How many strings are written of the files of one annotator. */
    private static final int PARTS = 3;

    /** By article, for each annotator's folder: its name, where the files are, and their endings, one behind the other. */
    private final ShelvedMap<String, String> byArticle;

    private final SortedSet<String> annotators = new TreeSet<>();
    private final WrittenPaths paths = new WrittenPaths();
    private Places last = new Places("", Map.of());

    /** What is written of where the files of an article are, and where they are. */
    private record Places(String written, Map<String, ArticlePlace> byAnnotator) {}

    ArticlePlaces(Shelf shelf) {
        byArticle = shelf.map();
    }

    /** Takes in where the files of an {@code annotator} on an article are; what was said of them before goes. */
    void put(String article, String annotator, ArticlePlace place) {
        String known = byArticle.get(article).orElse("");
        if (known.isEmpty() && last.byAnnotator.size() == 1 && place.equals(last.byAnnotator.get(annotator))) {
            // As nearly all are: where those of the last article are
            byArticle.put(article, last.written);
            return;
        }
        Map<String, ArticlePlace> places = new LinkedHashMap<>(read(known));
        if (place.equals(places.put(annotator, place))) {
            return;
        }
        annotators.add(annotator);
        StringBuilder written = new StringBuilder();
        places.forEach((name, each) -> written.append(name)
                .append(BETWEEN)
                .append(paths.written(each.folder()))
                .append(BETWEEN)
                .append(String.join(BETWEEN_ENDINGS, each.endings()))
                .append(BETWEEN));
        byArticle.put(article, shared(written.toString(), places));
    }

    /** The string that the last article has, where it is the same. */
    private String shared(String written, Map<String, ArticlePlace> places) {
        if (!written.equals(last.written)) {
            last = new Places(written, places);
        }
        return last.written;
    }

    private Map<String, ArticlePlace> read(String written) {
        if (written.equals(last.written)) {
            return last.byAnnotator;
        }
        Map<String, ArticlePlace> places = new LinkedHashMap<>();
        String[] parts = written.split(BETWEEN, -1);
        for (int i = 0; i + PARTS <= parts.length; i += PARTS) {
            List<String> endings = List.of(parts[i + 2].split(BETWEEN_ENDINGS, -1));
            places.put(parts[i], new ArticlePlace(paths.read(parts[i + 1]), endings));
        }
        return places;
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
            private Places before = new Places("", Map.of());

            @Override
            public boolean hasNext() {
                return names.hasNext();
            }

            @Override
            public BratInput.Document next() {
                String name = names.next();
                String written = byArticle.get(name).orElse("");
                if (!written.equals(before.written)) {
                    before = new Places(written, read(written));
                }
                return new BratInput.Document(name, before.byAnnotator);
            }
        };
    }
}
