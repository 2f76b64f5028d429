package org.peristiwa.exchange.conll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.TextLines;

/** The lines of one sentence: its words, and the surface tokens that they are parts of. */
final class ConlluSentence {

    /**
     * A line of ten columns.
     *
     * @param id as it is written: {@code 3}, {@code 3-4} or {@code 3.1}
     * @param misc the last column, by key
     * @param miscAt where the last column begins
     */
    record Row(String id, List<String> columns, Map<String, String> misc, JsonPlace at, JsonPlace miscAt) {

        String form() {
            return columns.get(1);
        }
    }

    /** A token as it stands in the text, with the words that it is written as. */
    record Surface(Row row, List<Row> words) {}

    final Map<String, String> comments = new LinkedHashMap<>();
    final List<Surface> tokens = new ArrayList<>();

    /** Words that no character of the text stands for. */
    int emptyNodes;

    private final Path file;
    private @Nullable Surface range;
    private int rangeEnd;
    private int number;

    @Nullable
    JsonPlace textAt;

    ConlluSentence(Path file) {
        this.file = file;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Takes in one line that is not blank. */
    void line(TextLines.Line line) throws InputFormatException {
        if (line.text().startsWith("#")) {
            comment(line);
            return;
        }
        Row row = row(line);
        if (row.id().indexOf('.') > 0) {
            emptyNodes++;
            return;
        }
        int dash = row.id().indexOf('-');
        if (dash > 0) {
            int begin = number(row, row.id().substring(0, dash));
            int last = number(row, row.id().substring(dash + 1));
            if (begin != number + 1 || last < begin) {
                throw row.at().wrong(row.id(), ConllWords.of("wrong.rangeBegin", number + 1));
            }
            end();
            rangeEnd = last;
            range = new Surface(row, new ArrayList<>());
            tokens.add(range);
            return;
        }
        number++;
        if (number(row, row.id()) != number) {
            throw row.at().wrong(row.id(), ConllWords.of("wrong.word", number));
        }
        if (range != null && number <= rangeEnd) {
            range.words().add(row);
        } else {
            tokens.add(new Surface(row, List.of(row)));
        }
    }

    private void comment(TextLines.Line line) {
        String comment = line.text().substring(1).strip();
        int equals = comment.indexOf('=');
        String key = equals < 0 ? comment : comment.substring(0, equals).strip();
        comments.put(key, equals < 0 ? "" : comment.substring(equals + 1).strip());
        if (key.equals("text")) {
            textAt = new JsonPlace(file, line.number(), 1);
        }
    }

    private Row row(TextLines.Line line) throws InputFormatException {
        List<String> columns = List.of(line.text().split("\t", -1));
        if (columns.size() != ConlluFormat.COLUMNS) {
            throw new JsonPlace(file, line.number(), 1)
                    .wrong(line.text(), ConllWords.of("wrong.columns", columns.size()));
        }
        if (columns.get(1).isEmpty()) {
            throw new JsonPlace(file, line.number(), columns.get(0).length() + 2)
                    .wrong("", ConllWords.of("wrong.form"));
        }
        String misc = columns.get(ConlluFormat.COLUMNS - 1);
        return new Row(
                columns.get(0),
                columns,
                misc(misc),
                new JsonPlace(file, line.number(), 1),
                new JsonPlace(file, line.number(), line.text().length() - misc.length() + 1));
    }

    private static Map<String, String> misc(String column) {
        Map<String, String> misc = new LinkedHashMap<>();
        if (!column.equals("_")) {
            for (String item : column.split("\\|", -1)) {
                int equals = item.indexOf('=');
                misc.putIfAbsent(
                        equals < 0 ? item : item.substring(0, equals), equals < 0 ? "" : item.substring(equals + 1));
            }
        }
        return misc;
    }

    private static int number(Row row, String digits) throws InputFormatException {
        if (!digits.matches("[1-9][0-9]{0,8}")) {
            throw row.at().wrong(row.id(), ConllWords.of("wrong.number"));
        }
        return Integer.parseInt(digits);
    }

    /** @throws InputFormatException if a range is longer than the sentence */
    void end() throws InputFormatException {
        if (range != null && range.words().size() < 1) {
            throw range.row().at().wrong(range.row().id(), ConllWords.of("wrong.emptyRange"));
        }
        if (number < rangeEnd && range != null) {
            throw range.row().at().wrong(range.row().id(), ConllWords.of("wrong.rangeEnd", number));
        }
    }
}
