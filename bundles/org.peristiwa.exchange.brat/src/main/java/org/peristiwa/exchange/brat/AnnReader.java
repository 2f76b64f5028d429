package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Reads the lines of an {@code .ann} file: its grammar, and that every text stands where it is said to. */
final class AnnReader {

    /** Hears of lines that are wrong; may throw to stop. */
    interface BadLines {
        void bad(InputFormatException problem) throws InputFormatException;
    }

    private final Path file;
    private final TextBoundReader textBounds;
    private final BadLines badLines;

    AnnReader(Path file, ArticleText text, BadLines badLines) {
        this.file = file;
        this.textBounds = new TextBoundReader(file, text, new OffsetMap(text));
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
        String id = line.substring(0, tab);
        if (!isId(id)) {
            throw new InputFormatException(file, number, 1, id, "not an id of an annotation");
        }
        return switch (id.charAt(0)) {
            case 'T' -> textBounds.parse(number, line, id);
            case 'E' -> event(number, line, id);
            case 'R' -> relation(number, line, id);
            case '*' -> tie(number, line, id);
            case 'A', 'M' -> attribute(number, line, id);
            case 'N' -> link(number, line, id);
            default -> note(number, line, id);
        };
    }

    private static boolean isId(String id) {
        if (id.equals("*")) {
            return true;
        }
        if (id.isEmpty() || "TERAMN#".indexOf(id.charAt(0)) < 0) {
            return false;
        }
        return id.chars().skip(1).allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
    }

    /** The parts of the second column, which spaces separate. */
    private List<String> words(int number, String line, boolean textFollows) throws InputFormatException {
        int begin = line.indexOf('\t') + 1;
        int end = line.indexOf('\t', begin);
        if (end >= 0 && !textFollows && !line.substring(end).isBlank()) {
            throw new InputFormatException(file, number, end + 1, line, "too many tabs for this kind of line");
        }
        List<String> words = new ArrayList<>();
        for (String word : line.substring(begin, end < 0 ? line.length() : end).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            throw new InputFormatException(file, number, begin + 1, line, "nothing behind the id");
        }
        return words;
    }

    private static String thirdColumn(String line) {
        int tab = line.indexOf('\t', line.indexOf('\t') + 1);
        return tab < 0 ? "" : line.substring(tab + 1);
    }

    private RoleFiller roleFiller(int number, String line, String word) throws InputFormatException {
        int colon = word.lastIndexOf(':');
        if (colon <= 0 || colon == word.length() - 1) {
            throw new InputFormatException(file, number, line.indexOf(word) + 1, word, "expected Role:Id");
        }
        return new RoleFiller(word.substring(0, colon), word.substring(colon + 1));
    }

    private EventLine event(int number, String line, String id) throws InputFormatException {
        List<String> words = words(number, line, false);
        RoleFiller head = roleFiller(number, line, words.get(0));
        List<RoleFiller> arguments = new ArrayList<>(words.size() - 1);
        for (String word : words.subList(1, words.size())) {
            arguments.add(roleFiller(number, line, word));
        }
        return new EventLine(number, id, head.role(), head.filler(), arguments);
    }

    private RelationLine relation(int number, String line, String id) throws InputFormatException {
        List<String> words = words(number, line, false);
        if (words.size() != 3) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "a relation has two ends");
        }
        return new RelationLine(
                number,
                id,
                words.get(0),
                roleFiller(number, line, words.get(1)),
                roleFiller(number, line, words.get(2)));
    }

    private TieLine tie(int number, String line, String id) throws InputFormatException {
        List<String> words = words(number, line, false);
        if (words.size() < 2) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "a tie without members");
        }
        return new TieLine(number, id, words.get(0), List.copyOf(words.subList(1, words.size())));
    }

    private AttributeLine attribute(int number, String line, String id) throws InputFormatException {
        List<String> words = words(number, line, false);
        if (words.size() < 2) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "an attribute of nothing");
        }
        String value = words.size() == 2 ? null : String.join(" ", words.subList(2, words.size()));
        return new AttributeLine(number, id, words.get(0), words.get(1), value);
    }

    private LinkLine link(int number, String line, String id) throws InputFormatException {
        List<String> words = words(number, line, true);
        String reference = words.size() < 3 ? "" : String.join(" ", words.subList(2, words.size()));
        int colon = reference.indexOf(':');
        if (colon <= 0) {
            throw new InputFormatException(
                    file, number, line.indexOf('\t') + 2, line, "expected Reference Id Database:identifier");
        }
        String label = thirdColumn(line);
        return new LinkLine(
                number,
                id,
                words.get(0),
                words.get(1),
                reference.substring(0, colon),
                reference.substring(colon + 1),
                label.isEmpty() ? null : label);
    }

    private NoteLine note(int number, String line, String id) throws InputFormatException {
        List<String> words = words(number, line, true);
        if (words.size() != 2) {
            throw new InputFormatException(file, number, line.indexOf('\t') + 2, line, "expected Kind Id");
        }
        return new NoteLine(number, id, words.get(0), words.get(1), thirdColumn(line));
    }
}
