package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnReader.BadLines;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;

/**
 * Reads the files of annotations of one text. Of a large one, the second half of the lines is read on another thread; what
 * comes of it, and what is told in which order, is the same.
 */
final class AnnReading {

    /** To ask another thread for less is not worth it. */
    private static final int LARGE = 1 << 20;

    /** Nearly all lines have more. */
    private static final int BYTES_OF_A_LINE = 24;

    private final List<Path> files;
    private @Nullable CompletableFuture<String> first;

    /** @param files in the order in which they are read */
    AnnReading(List<Path> files) {
        this.files = files;
    }

    /** Begins to load the first file, if it is large; what is wrong with it is told when it is read. */
    AnnReading begun() {
        if (!files.isEmpty() && files.get(0).toFile().length() >= LARGE) {
            first = CompletableFuture.supplyAsync(() -> {
                try {
                    return InputFile.content(files.get(0));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return this;
    }

    /** Whether there are no files. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    private String content(Path file) throws IOException {
        if (first == null || !file.equals(files.get(0))) {
            return InputFile.content(file);
        }
        try {
            return first.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
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
            right.check(file, new Halves(file, content(file), text, offsets, ids).read(bad));
        }
        return right;
    }

    private int linesExpected() {
        long bytes = 0;
        for (Path file : files) {
            bytes += file.toFile().length();
        }
        return (int) Math.min(Integer.MAX_VALUE, bytes / BYTES_OF_A_LINE);
    }

    /** A file. */
    private record Halves(Path file, String content, ArticleText text, OffsetMap offsets, AnnIds ids) {

        AnnLines read(BadLines bad) throws InputFormatException {
            int middle = content.length() < LARGE ? 0 : content.indexOf('\n', content.length() / 2) + 1;
            if (middle == 0) {
                return read(0, content.length(), bad);
            }
            List<InputFormatException> badBehind = new ArrayList<>();
            CompletableFuture<AnnLines> behind = CompletableFuture.supplyAsync(() -> readBehind(middle, badBehind));
            AnnLines lines = read(0, middle, bad);
            lines.addAll(behind.join());
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
            return new AnnReader(new AnnText(file, content, from, limit), text, offsets, ids, bad).read();
        }
    }
}
