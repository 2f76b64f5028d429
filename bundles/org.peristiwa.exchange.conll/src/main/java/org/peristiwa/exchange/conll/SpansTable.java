package org.peristiwa.exchange.conll;

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
            Map<String, Integer> expected = rows(table, withTypes);
            try (DocumentReader reader = opener.open(file, "")) {
                for (Optional<AnnotatedDocument> next = reader.next(); next.isPresent(); next = reader.next()) {
                    take(
                            next.get(),
                            expected,
                            withTypes,
                            folder.relativize(file).toString());
                }
            } catch (InputFormatException e) {
                throw new SelfCheckException(ErrorWords.readBack(e));
            }
            if (!expected.isEmpty()) {
                throw new SelfCheckException(ConllWords.of(
                        "check.notThere",
                        folder.relativize(file),
                        expected.keySet().iterator().next()));
            }
        }
    }

    private static Map<String, Integer> rows(Path table, boolean withTypes) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        try (TextLines lines = TextLines.open(table)) {
            for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                String row = line.get().text();
                rows.merge(withTypes ? row : withoutType(row), 1, Integer::sum);
            }
        }
        return rows;
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
