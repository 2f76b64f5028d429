package org.peristiwa.exchange.conll;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.PartLines.DocumentReader;
import org.peristiwa.exchange.parts.PartLines.FileOpener;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Mention;

/**
 * A table beside files of brackets, which by themselves do not say what they should cover: article, type and words of each
 * mention that was written, a line each. An export checks itself by it.
 */
final class SpansTable {

    static final String ENDING = ".spans.tsv";

    private final String article;
    private final List<String> rows = new ArrayList<>();

    SpansTable(String article) {
        this.article = article;
    }

    void add(@Nullable String type, String words) {
        rows.add(row(article, type, words));
    }

    private static String row(String article, @Nullable String type, String words) {
        return article + "\t" + (type == null ? "" : type) + "\t" + Spaces.escaped(words);
    }

    void write(Writer out) throws IOException {
        rows.sort(null);
        for (String row : rows) {
            out.write(row + "\n");
        }
    }

    /**
     * Reads files back and compares.
     *
     * @param ending of the files
     * @param withTypes whether what is read has the types that were written
     * @throws SelfCheckException if a mention is missing, or covers other words
     */
    static void verify(Path folder, String ending, FileOpener opener, boolean withTypes) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(ending)).toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Path table = file.resolveSibling(name.substring(0, name.length() - ending.length()) + ENDING);
            String shown = folder.relativize(file).toString();
            try (DocumentReader reader = opener.open(file, "");
                    WrittenRows rows = new WrittenRows(table, withTypes)) {
                for (Optional<AnnotatedDocument> next = reader.next(); next.isPresent(); next = reader.next()) {
                    Map<String, Integer> expected = rows.of(next.get().article().getId());
                    take(next.get(), expected, withTypes, shown);
                    requireNone(expected.keySet().stream().findFirst(), shown);
                }
                requireNone(rows.next(), shown);
            } catch (InputFormatException e) {
                throw new SelfCheckException(ErrorWords.readBack(e));
            }
        }
    }

    private static void requireNone(Optional<String> row, String file) throws SelfCheckException {
        if (row.isPresent()) {
            throw new SelfCheckException(ConllWords.of("check.notThere", file, row.get()));
        }
    }

    /** The rows of a table, article by article: there may be very many articles. */
    private static final class WrittenRows implements Closeable {
        private final TextLines lines;
        private final boolean withTypes;
        private Optional<TextLines.Line> line;

        WrittenRows(Path table, boolean withTypes) throws IOException {
            this.lines = TextLines.open(table);
            this.withTypes = withTypes;
            this.line = lines.next();
        }

        /** The next row; empty behind the last one. */
        Optional<String> next() {
            return line.map(TextLines.Line::text).map(row -> withTypes ? row : withoutType(row));
        }

        /** How often each row comes of those that come next and are of {@code article}. */
        Map<String, Integer> of(String article) throws IOException {
            Map<String, Integer> rows = new HashMap<>();
            for (Optional<String> row = next(); row.isPresent(); row = next()) {
                if (!row.get().startsWith(article + "\t")) {
                    break;
                }
                rows.merge(row.get(), 1, Integer::sum);
                line = lines.next();
            }
            return rows;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private static String withoutType(String row) {
        int first = row.indexOf('\t');
        int second = row.indexOf('\t', first + 1);
        return second < 0 ? row : row.substring(0, first + 1) + row.substring(second);
    }

    private static void take(AnnotatedDocument document, Map<String, Integer> expected, boolean withTypes, String file)
            throws SelfCheckException {
        if (document.layers().isEmpty()) {
            return;
        }
        for (Annotation annotation : document.layers().get(0).getAnnotations()) {
            if (annotation instanceof Mention mention) {
                String words = document.text().slice(mention.getExtent(), " ");
                String row = row(document.article().getId(), withTypes ? mention.getType() : null, words);
                Integer count = expected.get(row);
                if (count == null) {
                    throw new SelfCheckException(ConllWords.of("check.notMarked", file, row));
                }
                if (count == 1) {
                    expected.remove(row);
                } else {
                    expected.put(row, count - 1);
                }
            }
        }
    }
}
