package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;
import org.peristiwa.shelf.ShelvedMap;

/**
 * The files behind what a user named: files of a folder are those with one of the format's endings, in it or in a
 * folder of each annotator. Files of one name, each an annotator's, are read side by side. There may be very many.
 */
public final class PartInputs implements Iterable<PartInputs.Part> {

    /**
     * The files of the same documents.
     *
     * @param name the file's name without its ending: what an export calls the split
     * @param files by annotator; the annotator is empty where no folder names one
     */
    public record Part(String name, Map<String, Path> files) {

        /** Whether the name is that of a split, not of the whole corpus. */
        public boolean isSplit() {
            return !name.equals(Parts.WHOLE) && !name.equals(Parts.UNSPLIT);
        }
    }

    /** The most folders deep that files are looked for. */
    private static final int DEPTH = 2;

    /** Stands in no path and no name of a folder. */
    private static final String BETWEEN = "\0";

    private final List<String> endings;
    private final Shelf shelf;
    private final ShelvedList<String> names;
    /** By name: annotator and path of each file, one behind the other. */
    private final ShelvedMap<String, String> files;

    private final WrittenPaths paths = new WrittenPaths();

    private PartInputs(List<String> endings, Shelf shelf) {
        this.endings = endings;
        this.shelf = shelf;
        this.names = shelf.list();
        this.files = shelf.map();
    }

    /**
     * Finds the files.
     *
     * @param endings of the format's files, with the dot
     * @throws InputFormatException if an input is missing or a folder has none
     */
    public static PartInputs of(List<Path> inputs, List<String> endings) throws IOException {
        return of(inputs, endings, file -> true);
    }

    /**
     * Finds those of the files that the format takes, in a stable order.
     *
     * @param endings of the format's files, with the dot
     * @param which tells of a file that is named so whether it is taken
     * @throws InputFormatException if an input is missing or a folder has no file that is named so
     */
    public static PartInputs of(List<Path> inputs, List<String> endings, Predicate<Path> which) throws IOException {
        return of(inputs, endings, which, new Shelf());
    }

    static PartInputs of(List<Path> inputs, List<String> endings, Predicate<Path> which, Shelf shelf)
            throws IOException {
        PartInputs found = new PartInputs(endings, shelf);
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                found.folder(input, which);
            } else {
                InputFile.requireFile(input);
                if (which.test(input)) {
                    found.add(found.unused(found.stem(input)), "", input);
                }
            }
        }
        return found;
    }

    private void folder(Path folder, Predicate<Path> which) throws IOException {
        FilesInOrder found = new FilesInOrder(shelf);
        if (!found.addFrom(folder, DEPTH, file -> isNamedSo(file) && Files.isRegularFile(file))) {
            throw new InputFormatException(folder, ErrorWords.of("noFiles", String.join(", *", endings)));
        }
        for (Path file : found) {
            if (which.test(file)) {
                Path parent = file.getParent();
                boolean inRoot = parent == null || parent.equals(folder);
                add(stem(file), inRoot ? "" : String.valueOf(parent.getFileName()), file);
            }
        }
    }

    private void add(String name, String annotator, Path file) {
        String known = files.get(name).orElse("");
        if (known.isEmpty()) {
            names.add(name);
        }
        files.put(name, known + annotator + BETWEEN + paths.written(file) + BETWEEN);
    }

    /** Two files of one name, named one by one, are not of the same documents. */
    private String unused(String name) {
        String free = name;
        for (int n = 2; files.containsKey(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    private boolean isNamedSo(Path file) {
        return endings.stream().anyMatch(file.toString()::endsWith);
    }

    private String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Whether there is no file. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** In the order in which the files were found: that of the inputs, and of the paths in a folder. */
    @Override
    public Iterator<Part> iterator() {
        return parts(names.iterator());
    }

    /** In the order of their names. */
    public Iterable<Part> byName() {
        return () -> parts(files.keys());
    }

    private Iterator<Part> parts(Iterator<String> some) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return some.hasNext();
            }

            @Override
            public Part next() {
                String name = some.next();
                return new Part(name, filesOf(name));
            }
        };
    }

    private Map<String, Path> filesOf(String name) {
        Map<String, Path> byAnnotator = new TreeMap<>();
        String[] written = files.get(name).orElse("").split(BETWEEN, -1);
        for (int i = 0; i + 1 < written.length; i += 2) {
            byAnnotator.put(written[i], paths.read(written[i + 1]));
        }
        return byAnnotator;
    }
}
