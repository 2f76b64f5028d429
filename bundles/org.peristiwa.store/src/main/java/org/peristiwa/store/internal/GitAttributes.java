package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peristiwa.store.CorpusFileException;

/** What a corpus tells git of its files: texts are kept byte for byte, the rest has LF and a merge of its own. */
public final class GitAttributes {

    static final String FILE = ".gitattributes";

    private static final String MERGE = "merge=peristiwa";
    private static final List<String> MODEL_FILES = List.of("*.peristiwa", "*.peristiwa-schema", "*.peristiwa-ann");

    private GitAttributes() {}

    static byte[] ofNewCorpus() {
        StringBuilder lines = new StringBuilder("articles/* -text\n");
        MODEL_FILES.forEach(pattern ->
                lines.append(pattern).append(" text eol=lf ").append(MERGE).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds what an older corpus does not say of merging; what is there stays.
     *
     * @return whether anything was missing
     */
    public static boolean complete(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String present = "";
        if (Files.exists(file)) {
            present = read(file);
        }
        StringBuilder lines = new StringBuilder(present);
        if (!present.isEmpty() && !present.endsWith("\n")) {
            lines.append('\n');
        }
        for (String pattern : MODEL_FILES) {
            if (!saysHowToMerge(present, pattern)) {
                lines.append(pattern).append(' ').append(MERGE).append('\n');
            }
        }
        boolean changed = lines.length() > present.length();
        if (changed) {
            new AtomicFiles(new FileOperations()).write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        return changed;
    }

    private static String read(Path file) throws CorpusFileException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CorpusFileException(
                    file.toString(), 0, 0, StoreWords.of("file.unreadable", AtomicFiles.reasonOf(e)));
        }
    }

    private static boolean saysHowToMerge(String content, String pattern) {
        return content.lines()
                .map(line -> List.of(line.strip().split("\\s+")))
                .anyMatch(words -> words.get(0).equals(pattern)
                        && words.stream().anyMatch(word -> word.startsWith("merge=") || word.equals("-merge")));
    }
}
