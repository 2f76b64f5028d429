package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnReader.BadLines;

/**
 * Leaves out lines that are wrong, and with each those that name it, and so on. They are told in rounds, each in the order
 * of the file: what stands before a line that it names comes in the round behind. A line is looked at again only when one
 * that it names has been left out.
 */
final class WrongLines {

    private final Function<AnnLine, @Nullable InputFormatException> problem;
    private final BadLines badLines;
    private final Map<AnnId, List<Integer>> naming = new HashMap<>();

    /** @param problem tells what is wrong with a line, as long as no more are left out; null for nothing */
    WrongLines(Function<AnnLine, @Nullable InputFormatException> problem, BadLines badLines) {
        this.problem = problem;
        this.badLines = badLines;
    }

    /** The lines that are right of {@code read}, which are in the order of their file. */
    List<AnnLine> leaveOut(List<AnnLine> read) throws InputFormatException {
        @Nullable AnnLine[] left = read.toArray(new AnnLine[0]);
        NavigableSet<Integer> round = new TreeSet<>();
        for (int i = 0; i < left.length; i++) {
            noteNames(read.get(i), i);
            round.add(i);
        }
        while (!round.isEmpty()) {
            round = leaveOut(left, round);
        }
        List<AnnLine> right = new ArrayList<>();
        for (AnnLine line : left) {
            if (line != null) {
                right.add(line);
            }
        }
        return right;
    }

    private void noteNames(AnnLine line, int place) {
        if (line instanceof EventLine event) {
            noteName(event.trigger(), place);
        }
        for (int i = 0; i < line.references(); i++) {
            noteName(line.reference(i), place);
        }
    }

    private void noteName(AnnId named, int place) {
        naming.computeIfAbsent(named, any -> new ArrayList<>(1)).add(place);
    }

    /** Looks at the lines with these places, and at those behind them that name what is left out; gives those before them. */
    private NavigableSet<Integer> leaveOut(@Nullable AnnLine[] left, NavigableSet<Integer> round)
            throws InputFormatException {
        NavigableSet<Integer> next = new TreeSet<>();
        for (Integer place = round.pollFirst(); place != null; place = round.pollFirst()) {
            AnnLine line = left[place];
            InputFormatException wrong = line == null ? null : problem.apply(line);
            if (line != null && wrong != null) {
                badLines.bad(wrong);
                line.id().line(null);
                left[place] = null;
                for (Integer other : naming.getOrDefault(line.id(), List.of())) {
                    (other > place ? round : next).add(other);
                }
            }
        }
        return next;
    }
}
