package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/** Reads {@code T} lines and checks them against the text. */
final class TextBoundReader {

    private final AnnText text;
    private final ArticleText article;
    private final OffsetMap offsets;
    private final RepeatedNames names;

    TextBoundReader(AnnText text, ArticleText article, OffsetMap offsets, RepeatedNames names) {
        this.text = text;
        this.article = article;
        this.offsets = offsets;
        this.names = names;
    }

    /**
     * Reads the line that the text stands at.
     *
     * @param begin where its second column begins
     */
    TextBound parse(int begin, AnnId id) throws InputFormatException {
        int tab = text.find('\t', begin, text.end());
        if (tab < 0) {
            throw text.wrong(text.end(), BratWords.of("wrong.columns"));
        }
        int space = text.find(' ', begin, tab);
        if (space < 0 || space == begin) {
            throw text.wrong(begin, begin, tab, BratWords.of("wrong.textBound"));
        }
        if (text.find(';', space, tab) < 0) {
            Extent piece = piece(space + 1, tab);
            if (!isAsWritten(tab + 1, piece)) {
                checkText(tab + 1, piece.pieces());
            }
            return new TextBound(text.number(), id, names.of(text.content(), begin, space), piece, "");
        }
        List<Span> pieces = pieces(space + 1, tab);
        Extent extent;
        try {
            extent = Extent.of(pieces);
        } catch (IllegalArgumentException e) {
            throw text.wrong(space + 1, space + 1, tab, BratWords.of("wrong.overlap"));
        }
        checkText(tab + 1, pieces);
        return new TextBound(text.number(), id, names.of(text.content(), begin, space), extent, order(pieces, extent));
    }

    private List<Span> pieces(int begin, int end) throws InputFormatException {
        List<Span> pieces = new ArrayList<>(1);
        for (int at = begin; at <= end; ) {
            int semicolon = text.find(';', at, end);
            int pieceEnd = semicolon < 0 ? end : semicolon;
            pieces.add(piece(at, pieceEnd).hull());
            at = pieceEnd + 1;
        }
        return pieces;
    }

    private Extent piece(int begin, int end) throws InputFormatException {
        int space = text.find(' ', begin, end);
        int from = space < 0 ? -1 : number(begin, space);
        int to = from < 0 ? -1 : number(space + 1, end);
        if (to < 0) {
            throw text.wrong(begin, begin, end, BratWords.of("wrong.twoOffsets"));
        }
        int length = offsets.length(OffsetUnit.CODE_POINT);
        if (to > length) {
            throw text.wrong(begin, begin, end, BratWords.of("wrong.past", length));
        }
        if (from >= to) {
            throw text.wrong(begin, begin, end, BratWords.of("wrong.noCover"));
        }
        return Extent.of(offsets.toUtf16(from, OffsetUnit.CODE_POINT), offsets.toUtf16(to, OffsetUnit.CODE_POINT));
    }

    /** The number that these characters write, the largest there is for any larger one, or -1 when they are none. */
    private int number(int begin, int end) {
        long value = end > begin ? 0 : -1;
        for (int i = begin; i < end; i++) {
            int digit = text.at(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = Math.min(value * 10 + digit, Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Whether the third column, which begins at {@code begin}, is to the letter what stands in the article. */
    private boolean isAsWritten(int begin, Extent piece) {
        int length = piece.end() - piece.begin();
        return text.end() - begin == length
                && text.content().regionMatches(begin, article.content(), piece.begin(), length);
    }

    private void checkText(int begin, List<Span> pieces) throws InputFormatException {
        String written = text.text(begin, text.end());
        String surface = pieces.size() == 1
                ? article.slice(pieces.get(0))
                : pieces.stream().map(article::slice).collect(Collectors.joining(" "));
        if (written.equals(surface)
                || BratFormat.onOneLine(written).equals(BratFormat.onOneLine(surface))
                // What a line ends in may have been trimmed away by editors; offsets tell the rest.
                || written.stripTrailing().equals(BratFormat.onOneLine(surface).stripTrailing())) {
            return;
        }
        throw text.wrong(begin, begin, text.end(), ErrorWords.of("textThere", BratFormat.onOneLine(surface)));
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
