package org.peristiwa.exchange.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;

/**
 * The files behind what a user named: files of a folder are those with one of the format's endings, in it or in a
 * folder of each annotator. Files of one name, each an annotator's, are read side by side.
 *
 * @param parts files of the same documents by split, in a stable order; each by annotator
 */
public record PartInputs(List<Part> parts) {

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

    /**
     * Finds the files.
     *
     * @param endings of the format's files, with the dot
     * @throws InputFormatException if an input is missing or a folder has none
     */
    public static PartInputs of(List<Path> inputs, List<String> endings) throws IOException {
        Map<String, Map<String, Path>> parts = new LinkedHashMap<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                for (Path file : filesIn(input, endings)) {
                    Path parent = file.getParent();
                    boolean inRoot = parent == null || parent.equals(input);
                    String annotator = inRoot ? "" : String.valueOf(parent.getFileName());
                    parts.computeIfAbsent(stem(file, endings), name -> new TreeMap<>())
                            .put(annotator, file);
                }
            } else {
                InputFile.requireFile(input);
                parts.computeIfAbsent(unused(stem(input, endings), parts), name -> new TreeMap<>())
                        .put("", input);
            }
        }
        List<Part> found = new ArrayList<>();
        parts.forEach((name, files) -> found.add(new Part(name, files)));
        return new PartInputs(List.copyOf(found));
    }

    /** Two files of one name, named one by one, are not of the same documents. */
    private static String unused(String name, Map<String, ?> taken) {
        String free = name;
        for (int n = 2; taken.containsKey(free); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    private static List<Path> filesIn(Path folder, List<String> endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new InputFormatException(folder, ErrorWords.of("noFiles", String.join(", *", endings)));
            }
            return found;
        }
    }

    private static String stem(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName());
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
