package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnReader.BadLines;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;

/**
 * Reads the files of annotations of one text. Of a large one, the last lines, a little less than half, are read on another
 * thread; what comes of it, and what is told in which order, is the same.
 */
final class AnnReading {

    /** To ask another thread for less is not worth it. */
    private static final int LARGE = 1 << 20;

    /** Nearly all lines have more. */
    private static final int BYTES_OF_A_LINE = 24;

    private final List<Path> files;
    private final Map<Path, Loading<String>> loaded = new HashMap<>();

    /** @param files in the order in which they are read */
    AnnReading(List<Path> files) {
        this.files = files;
    }

    /** Begins to load the first file, if it is large, on another thread. */
    void begin() {
        if (!files.isEmpty() && files.get(0).toFile().length() >= LARGE) {
            loaded.put(files.get(0), Loading.begin(() -> InputFile.content(files.get(0))));
        }
    }

    /** Loads all files. */
    void load() {
        files.forEach(file -> loaded.put(file, Loading.now(() -> InputFile.content(file))));
    }

    /** Whether there are no files. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** How large the files are together; those that cannot be looked at count nothing. */
    long bytes() {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private String content(Path file) throws IOException {
        Loading<String> content = loaded.get(file);
        return content == null ? InputFile.content(file) : content.get();
    }

    /**
     * The lines that fit together.
     *
     * @param types the types that there are; null to take any
     */
    AnnReferences read(ArticleText text, BadLines bad, @Nullable ImportedTypes types) throws IOException {
        OffsetMap offsets = new OffsetMap(text);
        AnnIds ids = new AnnIds(linesExpected());
        AnnReferences right = new AnnReferences(types, ids, bad);
        for (Path file : files) {
            right.check(file, new Halves(file, content(file), text, offsets, ids, types).read(bad));
        }
        return right;
    }

    private int linesExpected() {
        return (int) Math.min(Integer.MAX_VALUE, bytes() / BYTES_OF_A_LINE);
    }

    /** A file. */
    private record Halves(
            Path file, String content, ArticleText text, OffsetMap offsets, AnnIds ids, @Nullable ImportedTypes types) {

        AnnLines read(BadLines bad) throws InputFormatException {
            // The other thread has to count these lines first, and shares a processor with the hash of the text.
            int share = content.length() / 16 * 9;
            int middle = content.length() < LARGE ? 0 : content.indexOf('\n', share) + 1;
            if (middle == 0) {
                return read(0, content.length(), bad);
            }
            List<InputFormatException> badBehind = new ArrayList<>();
            CompletableFuture<AnnLines> behind = CompletableFuture.supplyAsync(() -> readBehind(middle, badBehind));
            AnnLines lines = read(0, middle, bad);
            lines = lines.and(behind.join());
            for (InputFormatException each : badBehind) {
                bad.bad(each);
            }
            return lines;
        }

        private AnnLines readBehind(int middle, List<InputFormatException> bad) {
            try {
                return read(middle, content.length(), bad::add);
            } catch (InputFormatException e) {
                throw new IllegalStateException("told and thrown", e);
            }
        }

        private AnnLines read(int from, int limit, BadLines bad) throws InputFormatException {
            return new AnnReader(new AnnText(file, content, from, limit), text, offsets, ids, types, bad).read();
        }
    }
}
