package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/**
 * Files that an import was given, and those that were found in folders that it was given, in this order. The files of a
 * folder, of which there may be very many, are in the order of their paths.
 */
public final class FilesInOrder implements Iterable<Path> {

    private final Shelf shelf;
    private final List<Iterable<Path>> groups = new ArrayList<>();
    private int size;

    public FilesInOrder() {
        this(new Shelf());
    }

    FilesInOrder(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Adds a file. */
    public void add(Path file) {
        groups.add(List.of(file));
        size++;
    }

    /**
     * Adds the files in a folder and below it.
     *
     * @param depth how many folders deep; 1 for the folder alone
     * @param which tells of a path whether it is one of the files
     * @return whether there is any
     */
    public boolean addFrom(Path folder, int depth, Predicate<Path> which) throws IOException {
        WrittenPaths names = new WrittenPaths();
        ShelvedSet<Path> found =
                shelf.set(file -> names.written(folder.relativize(file)), name -> folder.resolve(names.read(name)));
        try (Stream<Path> all = Files.walk(folder, depth)) {
            all.filter(which).forEach(found::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        groups.add(found);
        size += found.size();
        return !found.isEmpty();
    }

    /** How many files there are. */
    public int size() {
        return size;
    }

    @Override
    public Iterator<Path> iterator() {
        Iterator<Iterable<Path>> rest = groups.iterator();
        return new Iterator<>() {
            private Iterator<Path> group = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!group.hasNext() && rest.hasNext()) {
                    group = rest.next().iterator();
                }
                return group.hasNext();
            }

            @Override
            public Path next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return group.next();
            }
        };
    }
}
