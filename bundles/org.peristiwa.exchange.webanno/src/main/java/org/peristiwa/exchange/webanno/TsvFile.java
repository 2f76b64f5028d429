package org.peristiwa.exchange.webanno;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Span;

/** A file taken apart: its text, its layers, and the cells of its rows. Nothing is said yet of what they mean. */
final class TsvFile {

    private static final Pattern UNIT = Pattern.compile("(\\d{1,9}-\\d{1,9})(\\.\\d{1,9})?");
    private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** Text and rows before the columns of the layers. */
    private static final int FIRST_CELL = 3;

    /** No sentence begins so far behind the one before: a number that is wrong does not fill the memory. */
    private static final int LONGEST_GAP = 1 << 20;

    /**
     * A row.
     *
     * @param cells as they are written, one for each column of each layer
     */
    record Row(String id, Span span, List<String> cells, JsonPlace at) {}

    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<TsvLayer> layers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable StringBuilder sentence;
    private int columns;

    private TsvFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws InputFormatException if a line is not what it should be
     * @throws IOException if it cannot be read
     */
    static TsvFile read(Path file) throws IOException {
        TsvFile read = new TsvFile(file);
        try (TextLines lines = TextLines.open(file)) {
            Optional<TextLines.Line> first = lines.next();
            if (first.isEmpty() || !first.get().text().startsWith(TsvFormat.SIGN)) {
                throw new InputFormatException(
                        file,
                        1,
                        1,
                        first.map(TextLines.Line::text).orElse(""),
                        ErrorWords.of("expected", TsvFormat.HEADER));
            }
            for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                read.line(line.get());
            }
        }
        read.endSentence(read.text.length() + LONGEST_GAP);
        for (Row row : read.rows) {
            read.requireSpan(row);
        }
        return read;
    }

    private void line(TextLines.Line line) throws InputFormatException {
        String content = line.text();
        if (content.startsWith(TsvFormat.TEXT)) {
            String part = TsvEscapes.unescaped(content.substring(TsvFormat.TEXT.length()));
            if (sentence == null) {
                sentence = new StringBuilder(part);
            } else {
                sentence.append('\n').append(part);
            }
        } else if (content.startsWith("#T_")) {
            if (!rows.isEmpty()) {
                throw new InputFormatException(file, line.number(), 1, content, TsvWords.of("wrong.lateLayer"));
            }
            TsvLayer layer = TsvLayer.declared(content)
                    .orElseThrow(() -> new InputFormatException(
                            file, line.number(), 1, content, TsvWords.of("wrong.declaration")));
            layers.add(layer);
            columns += layer.columns().size();
        } else if (!content.isBlank() && !content.startsWith("#")) {
            row(line);
        }
    }

    private void row(TextLines.Line line) throws InputFormatException {
        List<String> cells = List.of(line.text().split("\t", -1));
        JsonPlace at = new JsonPlace(file, line.number(), 1);
        if (cells.size() < FIRST_CELL || !UNIT.matcher(cells.get(0)).matches()) {
            throw at.wrong(line.text(), TsvWords.of("wrong.row"));
        }
        Matcher offsets = OFFSETS.matcher(cells.get(1));
        if (!offsets.matches()) {
            throw new JsonPlace(file, line.number(), cells.get(0).length() + 2)
                    .wrong(cells.get(1), TsvWords.of("wrong.offsets"));
        }
        int begin = Integer.parseInt(offsets.group(1));
        int end = Integer.parseInt(offsets.group(2));
        if (end <= begin) {
            throw new JsonPlace(file, line.number(), cells.get(0).length() + 2)
                    .wrong(cells.get(1), TsvWords.of("wrong.noCharacters"));
        }
        if (cells.size() < FIRST_CELL + columns) {
            throw at.wrong(line.text(), TsvWords.of("wrong.cells", FIRST_CELL + columns, cells.size()));
        }
        if (sentence != null && !begins(begin)) {
            throw at.wrong(cells.get(1), TsvWords.of("wrong.sentence"));
        }
        rows.add(new Row(cells.get(0), new Span(begin, end), cells.subList(FIRST_CELL, FIRST_CELL + columns), at));
    }

    /** Puts the sentence where its first row says that it begins. */
    private boolean begins(int offset) {
        if (offset < text.length() || offset - text.length() > LONGEST_GAP) {
            return false;
        }
        while (text.length() < offset) {
            text.append(' ');
        }
        text.append(sentence);
        sentence = null;
        return true;
    }

    /** A sentence without rows. */
    private void endSentence(int most) {
        if (sentence != null && text.length() < most) {
            text.append(sentence);
            sentence = null;
        }
    }

    private void requireSpan(Row row) throws InputFormatException {
        ArticleText content = text(row.at());
        Span span = row.span();
        if (span.end() > content.length() || !content.isBoundary(span.begin()) || !content.isBoundary(span.end())) {
            throw row.at().wrong(span.toString(), TsvWords.of("wrong.offsetsOutside"));
        }
    }

    private @Nullable ArticleText made;

    /** @throws InputFormatException at {@code at} if the text holds half a character */
    private ArticleText text(JsonPlace at) throws InputFormatException {
        if (made == null) {
            try {
                made = new ArticleText(text.toString());
            } catch (IllegalArgumentException e) {
                throw at.wrong("", ErrorWords.text(e));
            }
        }
        return made;
    }

    ArticleText text() throws InputFormatException {
        return text(new JsonPlace(file, 1, 1));
    }

    List<TsvLayer> layers() {
        return layers;
    }

    List<Row> rows() {
        return rows;
    }
}
