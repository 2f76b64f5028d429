package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.AttributeLine;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.LinkLine;
import org.peristiwa.exchange.brat.AnnLine.NoteLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.RoleFiller;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.Span;

/** Reads the lines of an {@code .ann} file: its grammar, and that every text stands where it is said to. */
final class AnnReader {

    /** Hears of lines that are wrong; may throw to stop. */
    interface BadLines {
        void bad(InputFormatException problem) throws InputFormatException;
    }

    private final Path file;
    private final AnnIds ids;
    private final AnnId tie = new AnnId("*");
    private final RepeatedNames names = new RepeatedNames();
    private final TextBoundReader textBounds;
    private final BadLines badLines;

    AnnReader(Path file, ArticleText text, OffsetMap offsets, AnnIds ids, BadLines badLines) {
        this.file = file;
        this.ids = ids;
        this.textBounds = new TextBoundReader(file, text, offsets, names);
        this.badLines = badLines;
    }

    /** The lines of {@code content} that are right. */
    List<AnnLine> read(String content) throws IOException {
        List<AnnLine> lines = new ArrayList<>();
        int number = 0;
        for (int begin = 0; begin < content.length(); ) {
            int end = content.indexOf('\n', begin);
            end = end < 0 ? content.length() : end;
            int visibleEnd = end > begin && content.charAt(end - 1) == '\r' ? end - 1 : end;
            String line = content.substring(begin, visibleEnd);
            number++;
            begin = end + 1;
            if (line.isBlank()) {
                continue;
            }
            try {
                lines.add(parse(number, line));
            } catch (InputFormatException e) {
                badLines.bad(e);
            }
        }
        return lines;
    }

    private AnnLine parse(int number, String line) throws InputFormatException {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new InputFormatException(file, number, line.length() + 1, line, "no tab behind the id");
        }
        if (!isId(line, tab)) {
            throw new InputFormatException(file, number, 1, line.substring(0, tab), "not an id of an annotation");
        }
        if (line.charAt(0) == '*') {
            return tie(number, line);
        }
        AnnId id = ids.of(line, 0, tab);
        return switch (line.charAt(0)) {
            case 'T' -> textBounds.parse(number, line, id);
            case 'E' -> event(number, line, id);
            case 'R' -> relation(number, line, id);
            case 'A', 'M' -> attribute(number, line, id);
            case 'N' -> link(number, line, id);
            default -> note(number, line, id);
        };
    }

    /** Whether a line begins with an id, which ends before {@code end}. */
    private static boolean isId(String line, int end) {
        if (end == 0 || "TERAMN#*".indexOf(line.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = line.charAt(i);
            boolean isLabel = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
            if (!isLabel) {
                return false;
            }
        }
        return end == 1 || line.charAt(0) != '*';
    }

    /** Where the parts of the second column, which spaces separate, stand in {@code line}. */
    private List<Span> words(int number, String line, boolean textFollows) throws InputFormatException {
        int begin = line.indexOf('\t') + 1;
        int end = line.indexOf('\t', begin);
        if (end >= 0 && !textFollows && !line.substring(end).isBlank()) {
            throw new InputFormatException(file, number, end + 1, line, "too many tabs for this kind of line");
        }
        List<Span> words = new ArrayList<>(4);
        int columnEnd = end < 0 ? line.length() : end;
        for (int at = begin; at < columnEnd; ) {
            int space = line.indexOf(' ', at);
            int wordEnd = space < 0 || space > columnEnd ? columnEnd : space;
            if (wordEnd > at) {
                words.add(new Span(at, wordEnd));
            }
            at = wordEnd + 1;
        }
        if (words.isEmpty()) {
            throw new InputFormatException(file, number, begin + 1, line, "nothing behind the id");
        }
        return words;
    }

    private String name(String line, Span word) {
        return names.of(line, word.begin(), word.end());
    }

    private AnnId id(String line, Span word) {
        return ids.of(line, word.begin(), word.end());
    }

    /** The words from the third on; empty where there are but two. */
    private static String afterTwo(String line, List<Span> words) {
        return words.stream()
                .skip(2)
                .map(word -> line.substring(word.begin(), word.end()))
                .collect(Collectors.joining(" "));
    }

    private static String thirdColumn(String line) {
        int tab = line.indexOf('\t', line.indexOf('\t') + 1);
        return tab < 0 ? "" : line.substring(tab + 1);
    }

    private RoleFiller roleFiller(int number, String line, Span word) throws InputFormatException {
        int colon = line.lastIndexOf(':', word.end() - 1);
        if (colon <= word.begin() || colon == word.end() - 1) {
            throw new InputFormatException(
                    file, number, word.begin() + 1, line.substring(word.begin(), word.end()), "expected Role:Id");
        }
        return new RoleFiller(names.of(line, word.begin(), colon), ids.of(line, colon + 1, word.end()));
    }

    private EventLine event(int number, String line, AnnId id) throws InputFormatException {
        List<Span> words = words(number, line, false);
        RoleFiller head = roleFiller(number, line, words.get(0));
        List<RoleFiller> arguments = new ArrayList<>(words.size() - 1);
        for (Span word : words.subList(1, words.size())) {
            arguments.add(roleFiller(number, line, word));
        }
        return new EventLine(number, id, head.role(), head.filler(), arguments);
    }

    private RelationLine relation(int number, String line, AnnId id) throws InputFormatException {
        List<Span> words = words(number, line, false);
        if (words.size() != 3) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "a relation has two ends");
        }
        return new RelationLine(
                number,
                id,
                name(line, words.get(0)),
                roleFiller(number, line, words.get(1)),
                roleFiller(number, line, words.get(2)));
    }

    private TieLine tie(int number, String line) throws InputFormatException {
        List<Span> words = words(number, line, false);
        if (words.size() < 2) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "a tie without members");
        }
        List<AnnId> members = words.stream().skip(1).map(word -> id(line, word)).toList();
        return new TieLine(number, tie, name(line, words.get(0)), members);
    }

    private AttributeLine attribute(int number, String line, AnnId id) throws InputFormatException {
        List<Span> words = words(number, line, false);
        if (words.size() < 2) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "an attribute of nothing");
        }
        String value =
                switch (words.size()) {
                    case 2 -> null;
                    case 3 -> name(line, words.get(2));
                    default -> afterTwo(line, words);
                };
        return new AttributeLine(number, id, name(line, words.get(0)), id(line, words.get(1)), value);
    }

    private LinkLine link(int number, String line, AnnId id) throws InputFormatException {
        List<Span> words = words(number, line, true);
        String reference = afterTwo(line, words);
        int colon = reference.indexOf(':');
        if (colon <= 0) {
            throw new InputFormatException(
                    file, number, line.indexOf('\t') + 2, line, "expected Reference Id Database:identifier");
        }
        String label = thirdColumn(line);
        return new LinkLine(
                number,
                id,
                name(line, words.get(0)),
                id(line, words.get(1)),
                reference.substring(0, colon),
                reference.substring(colon + 1),
                label.isEmpty() ? null : label);
    }

    private NoteLine note(int number, String line, AnnId id) throws InputFormatException {
        List<Span> words = words(number, line, true);
        if (words.size() != 2) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "expected Kind Id");
        }
        return new NoteLine(number, id, name(line, words.get(0)), id(line, words.get(1)), thirdColumn(line));
    }
}
