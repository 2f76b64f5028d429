package org.peristiwa.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/** Reads {@code T} lines and checks them against the text. */
final class TextBoundReader {

    private final Path file;
    private final ArticleText text;
    private final OffsetMap offsets;
    private final RepeatedNames names;

    TextBoundReader(Path file, ArticleText text, OffsetMap offsets, RepeatedNames names) {
        this.file = file;
        this.text = text;
        this.offsets = offsets;
        this.names = names;
    }

    TextBound parse(int number, String line, AnnId id) throws InputFormatException {
        int begin = line.indexOf('\t') + 1;
        int tab = line.indexOf('\t', begin);
        if (tab < 0) {
            throw new InputFormatException(
                    file, number, line.length() + 1, line, "a text-bound line has three columns, with tabs between");
        }
        int space = line.indexOf(' ', begin);
        if (space < 0 || space > tab || space == begin) {
            throw new InputFormatException(
                    file, number, begin + 1, line.substring(begin, tab), "expected Type begin end");
        }
        int semicolon = line.indexOf(';', space);
        if (semicolon < 0 || semicolon > tab) {
            Span piece = piece(number, line, space + 1, tab);
            if (!isAsWritten(line, tab + 1, piece)) {
                checkText(number, line, tab + 1, List.of(piece));
            }
            return new TextBound(number, id, names.of(line, begin, space), Extent.of(piece), "");
        }
        List<Span> pieces = pieces(number, line, space + 1, tab);
        Extent extent;
        try {
            extent = Extent.of(pieces);
        } catch (IllegalArgumentException e) {
            throw new InputFormatException(file, number, space + 2, line.substring(space + 1, tab), "pieces overlap");
        }
        checkText(number, line, tab + 1, pieces);
        return new TextBound(number, id, names.of(line, begin, space), extent, order(pieces, extent));
    }

    private List<Span> pieces(int number, String line, int begin, int end) throws InputFormatException {
        List<Span> pieces = new ArrayList<>(1);
        for (int at = begin; at <= end; ) {
            int semicolon = line.indexOf(';', at);
            int pieceEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            pieces.add(piece(number, line, at, pieceEnd));
            at = pieceEnd + 1;
        }
        return pieces;
    }

    private Span piece(int number, String line, int begin, int end) throws InputFormatException {
        int space = line.indexOf(' ', begin);
        int from = space < 0 || space > end ? -1 : number(line, begin, space);
        int to = from < 0 ? -1 : number(line, space + 1, end);
        if (to < 0) {
            throw new InputFormatException(file, number, begin + 1, line.substring(begin, end), "expected two offsets");
        }
        int length = offsets.length(OffsetUnit.CODE_POINT);
        if (to > length) {
            throw new InputFormatException(
                    file,
                    number,
                    begin + 1,
                    line.substring(begin, end),
                    "offset past the end of the text, which has " + length + " characters");
        }
        if (from >= to) {
            throw new InputFormatException(file, number, begin + 1, line.substring(begin, end), "covers no text");
        }
        return offsets.toSpan(from, to, OffsetUnit.CODE_POINT);
    }

    /** The number that these characters write, the largest there is for any larger one, or -1 when they are none. */
    private static int number(String line, int begin, int end) {
        long value = end > begin ? 0 : -1;
        for (int i = begin; i < end; i++) {
            int digit = line.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = Math.min(value * 10 + digit, Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Whether the third column is to the letter what stands in the text. */
    private boolean isAsWritten(String line, int begin, Span piece) {
        return line.length() - begin == piece.length()
                && line.regionMatches(begin, text.content(), piece.begin(), piece.length());
    }

    private void checkText(int number, String line, int begin, List<Span> pieces) throws InputFormatException {
        String written = line.substring(begin);
        String surface = pieces.size() == 1
                ? text.slice(pieces.get(0))
                : pieces.stream().map(text::slice).collect(Collectors.joining(" "));
        if (written.equals(surface)
                || BratFormat.onOneLine(written).equals(BratFormat.onOneLine(surface))
                // What a line ends in may have been trimmed away by editors; offsets tell the rest.
                || written.stripTrailing().equals(BratFormat.onOneLine(surface).stripTrailing())) {
            return;
        }
        throw new InputFormatException(
                file, number, begin + 1, written, "the text there is \"" + BratFormat.onOneLine(surface) + "\"");
    }

    private static String order(List<Span> pieces, Extent extent) {
        if (pieces.size() == 1) {
            return "";
        }
        List<Span> sorted = List.copyOf(extent.pieces());
        if (sorted.equals(pieces)) {
            return "";
        }
        return pieces.stream()
                .map(piece -> String.valueOf(sorted.indexOf(piece) + 1))
                .collect(Collectors.joining(","));
    }
}
