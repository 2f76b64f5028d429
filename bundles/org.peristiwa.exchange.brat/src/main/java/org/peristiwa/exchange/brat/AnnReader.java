package org.peristiwa.exchange.brat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    private final AnnText text;
    private final AnnIds ids;
    private final AnnId tie = new AnnId("*");
    private final TextBoundReader textBounds;
    private final SecondColumn words;
    private final @Nullable ImportedTypes types;
    private final BadLines badLines;

    /** @param types the types that there are; null to take any */
    AnnReader(
            AnnText text,
            ArticleText article,
            OffsetMap offsets,
            AnnIds ids,
            RepeatedNames names,
            @Nullable ImportedTypes types,
            BadLines badLines) {
        this.text = text;
        this.ids = ids;
        this.textBounds = new TextBoundReader(text, article, offsets, names);
        this.words = new SecondColumn(text, ids, names);
        this.types = types;
        this.badLines = badLines;
    }

    /**
     * The lines that are right by themselves, but for their types, of which is only noted that one is not known. Each line is
     * noted with its id, but for one whose id another has, too.
     */
    AnnLines read() throws InputFormatException {
        AnnLines lines = new AnnLines();
        while (text.next()) {
            try {
                AnnLine line = parse();
                lines.add(line);
                if (!(line instanceof TieLine) && !line.id().isFirst(line)) {
                    lines.noteRepeated();
                }
                if (types != null && !types.knows(line)) {
                    lines.noteUnknown();
                }
            } catch (InputFormatException e) {
                badLines.bad(e);
            }
        }
        return lines;
    }

    private AnnLine parse() throws InputFormatException {
        int begin = text.begin();
        int tab = text.find('\t', begin, text.end());
        if (tab < 0) {
            throw text.wrong(text.end(), BratWords.of("wrong.noTab"));
        }
        if (!isId(begin, tab)) {
            throw text.wrong(begin, begin, tab, BratWords.of("wrong.noId"));
        }
        char letter = text.at(begin);
        if (letter == '*') {
            return tie(tab + 1);
        }
        AnnId id = ids.of(text.content(), begin, tab);
        return switch (letter) {
            case 'T' -> textBounds.parse(tab + 1, id);
            case 'E' -> event(tab + 1, id);
            case 'R' -> relation(tab + 1, id);
            case 'A', 'M' -> attribute(tab + 1, id);
            case 'N' -> link(tab + 1, id);
            default -> note(tab + 1, id);
        };
    }

    /** Whether what stands from {@code begin} to before {@code end} is an id. */
    private boolean isId(int begin, int end) {
        if (end == begin || "TERAMN#*".indexOf(text.at(begin)) < 0) {
            return false;
        }
        for (int i = begin + 1; i < end; i++) {
            if (!Names.isLabel(text.at(i))) {
                return false;
            }
        }
        return end == begin + 1 || text.at(begin) != '*';
    }

    private String thirdColumn(int second) {
        int tab = text.find('\t', second, text.end());
        return tab < 0 ? "" : text.text(tab + 1, text.end());
    }

    private EventLine event(int second, AnnId id) throws InputFormatException {
        words.look(second, false);
        RoleFiller head = words.roleFiller(0);
        RoleFiller[] arguments = new RoleFiller[words.size() - 1];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = words.roleFiller(i + 1);
        }
        return new EventLine(text.number(), id, head.role(), head.filler(), List.of(arguments));
    }

    private RelationLine relation(int second, AnnId id) throws InputFormatException {
        words.look(second, false);
        if (words.size() != 3) {
            throw text.wrong(second, BratWords.of("wrong.twoEnds"));
        }
        return new RelationLine(text.number(), id, words.name(0), words.roleFiller(1), words.roleFiller(2));
    }

    private TieLine tie(int second) throws InputFormatException {
        words.look(second, false);
        if (words.size() < 2) {
            throw text.wrong(second, BratWords.of("wrong.noMembers"));
        }
        List<AnnId> members =
                IntStream.range(1, words.size()).mapToObj(words::id).toList();
        return new TieLine(text.number(), tie, words.name(0), members);
    }

    private AttributeLine attribute(int second, AnnId id) throws InputFormatException {
        words.look(second, false);
        if (words.size() < 2) {
            throw text.wrong(second, BratWords.of("wrong.ofNothing"));
        }
        String value =
                switch (words.size()) {
                    case 2 -> null;
                    case 3 -> words.name(2);
                    default -> words.afterTwo();
                };
        return new AttributeLine(text.number(), id, words.name(0), words.id(1), value);
    }

    private LinkLine link(int second, AnnId id) throws InputFormatException {
        words.look(second, true);
        String reference = words.afterTwo();
        int colon = reference.indexOf(':');
        if (colon <= 0) {
            throw text.wrong(second, BratWords.of("wrong.reference"));
        }
        String label = thirdColumn(second);
        return new LinkLine(
                text.number(),
                id,
                words.name(0),
                words.id(1),
                reference.substring(0, colon),
                reference.substring(colon + 1),
                label.isEmpty() ? null : label);
    }

    private NoteLine note(int second, AnnId id) throws InputFormatException {
        words.look(second, true);
        if (words.size() != 2) {
            throw text.wrong(second, BratWords.of("wrong.note"));
        }
        return new NoteLine(text.number(), id, words.name(0), words.id(1), thirdColumn(second));
    }
}
