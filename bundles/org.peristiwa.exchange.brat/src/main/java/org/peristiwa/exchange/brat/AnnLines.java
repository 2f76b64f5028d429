package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;

/**
 * Lines by what is made of them, each list in file order. They are sorted as they are read: a loop over very many is quicker
 * where they are alike.
 */
final class AnnLines {

    private final List<AnnLine> mentions = new ArrayList<>();
    private final List<AnnLine> ties = new ArrayList<>();
    private final List<AnnLine> parts = new ArrayList<>();
    private boolean hasRepeated;
    private boolean hasUnknown;

    /** Notes that some line has an id that another has, too. */
    void noteRepeated() {
        hasRepeated = true;
    }

    /** Whether some line may have an id that another has, too. */
    boolean hasRepeated() {
        return hasRepeated;
    }

    /** Notes that some line has a type, relation or attribute that nobody knows. */
    void noteUnknown() {
        hasUnknown = true;
    }

    /** Whether some line has a type, relation or attribute that nobody knows. */
    boolean hasUnknown() {
        return hasUnknown;
    }

    /** Adds a line behind those of its kind. */
    void add(AnnLine line) {
        if (line instanceof TextBound || line instanceof EventLine) {
            mentions.add(line);
        } else if (line instanceof RelationLine || line instanceof TieLine) {
            ties.add(line);
        } else {
            parts.add(line);
        }
    }

    /** These lines and {@code more} behind them; neither is to be used any further. */
    AnnLines and(AnnLines more) {
        if (isEmpty()) {
            return more;
        }
        mentions.addAll(more.mentions);
        ties.addAll(more.ties);
        parts.addAll(more.parts);
        hasRepeated |= more.hasRepeated;
        hasUnknown |= more.hasUnknown;
        return this;
    }

    private boolean isEmpty() {
        return mentions.isEmpty() && ties.isEmpty() && parts.isEmpty();
    }

    /** Text-bound lines and events. */
    List<AnnLine> mentions() {
        return mentions;
    }

    /** Relations and ties. */
    List<AnnLine> ties() {
        return ties;
    }

    /** Attributes, links and notes. */
    List<AnnLine> parts() {
        return parts;
    }

    /** All, kind by kind. */
    List<List<AnnLine>> kinds() {
        return List.of(mentions, ties, parts);
    }

    /** All, which are of one file, as they stand in it. */
    List<AnnLine> inFileOrder() {
        return kinds().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(AnnLine::line))
                .toList();
    }
}
