package org.peristiwa.benchmarks.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leaves of brat's files what opennlp-tools reads to the end as well: it stops at an event without arguments, and goes a
 * step deeper into its stack for each line that it passes over. Ours is left no metadata, which it does not read.
 */
final class ReadByBoth {

    private static final int FIRST_REFERENCE = 2;

    private final Set<String> gone = new HashSet<>();

    private ReadByBoth() {}

    /** Goes through the files of {@code folder}. */
    static void leave(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".ann")) {
                Files.write(file, new ReadByBoth().of(Files.readAllLines(file)));
            } else if (file.toString().endsWith(".meta.json")) {
                Files.delete(file);
            }
        }
    }

    private List<String> of(List<String> lines) {
        List<String> kept = lines;
        int before;
        do {
            before = kept.size();
            kept = kept.stream().filter(this::stays).toList();
        } while (kept.size() < before);
        return kept;
    }

    private boolean stays(String line) {
        String[] words = line.split("[\t ]", -1);
        boolean isRead = "TERA".indexOf(line.charAt(0)) >= 0 && words.length > FIRST_REFERENCE;
        boolean refersToNothing = line.charAt(0) != 'T'
                && Arrays.stream(words)
                        .skip(FIRST_REFERENCE)
                        .anyMatch(word -> gone.contains(word.substring(word.indexOf(':') + 1)));
        if (isRead && !refersToNothing) {
            return true;
        }
        gone.add(words[0]);
        return false;
    }
}
