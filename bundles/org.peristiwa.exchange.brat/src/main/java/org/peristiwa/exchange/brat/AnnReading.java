package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
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

    private final List<AnnFile> files;
    private final RepeatedNames names;
    private @Nullable AnnReferences read;

    /**
     * @param files in the order in which they are read
     * @param names those that come again and again, here or in other files
     */
    AnnReading(List<Path> files, RepeatedNames names) {
        this.files = files.stream().map(AnnFile::new).toList();
        this.names = names;
    }

    /** Begins to load the first file, if it is large, on another thread. */
    void begin() {
        if (!files.isEmpty()) {
            files.get(0).begin(LARGE);
        }
    }

    /** Loads those files that have no more than {@code most} bytes. */
    void load(long most) {
        files.forEach(file -> file.load(most));
    }

    /** How many characters of the files are loaded. */
    int loadedLength() {
        return files.stream().mapToInt(AnnFile::loadedLength).sum();
    }

    /** Whether there are no files. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Reads what is loaded before somebody asks for it. Where something is wrong nothing comes of it: it is told when it is
     * read for who asks.
     */
    void readAhead(ArticleText text, ImportedTypes types) {
        BadLines wrong = problem -> {
            throw problem;
        };
        try {
            read = files.stream().allMatch(AnnFile::isLoaded) ? readNow(text, wrong, types) : null;
        } catch (IOException e) {
            read = null;
        }
    }

    /**
     * The lines that fit together.
     *
     * @param types the types that there are, which are the same each time; null to take any
     */
    AnnReferences read(ArticleText text, BadLines bad, @Nullable ImportedTypes types) throws IOException {
        return read == null ? readNow(text, bad, types) : read;
    }

    private AnnReferences readNow(ArticleText text, BadLines bad, @Nullable ImportedTypes types) throws IOException {
        OffsetMap offsets = new OffsetMap(text);
        AnnIds ids = new AnnIds(linesExpected());
        AnnReferences right = new AnnReferences(types, ids, bad);
        for (AnnFile file : files) {
            Halves halves = new Halves(file.path(), file.content(), text, offsets, ids, names, types);
            right.check(file.path(), halves.read(bad));
        }
        return right;
    }

    private int linesExpected() {
        long size = files.stream().mapToLong(AnnFile::size).sum();
        return (int) Math.min(Integer.MAX_VALUE, size / BYTES_OF_A_LINE);
    }

    /** A file. */
    private record Halves(
            Path file,
            String content,
            ArticleText text,
            OffsetMap offsets,
            AnnIds ids,
            RepeatedNames names,
            @Nullable ImportedTypes types) {

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
            return new AnnReader(new AnnText(file, content, from, limit), text, offsets, ids, names, types, bad).read();
        }
    }
}
