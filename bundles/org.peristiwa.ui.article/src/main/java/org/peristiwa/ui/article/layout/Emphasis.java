package org.peristiwa.ui.article.layout;

import java.util.Set;

/**
 * What stands out and what recedes. It changes how things are drawn, never where.
 *
 * @param strongMarks ids of the marks that stand out: the event at the caret and its participants; empty for none in particular
 * @param strongTies ids of the ties that stand out
 * @param chain ids of the marks that speak of the same thing as the one at the caret
 * @param chainName what the screen calls that chain; empty for none
 * @param selected id of the mark or tie that is selected; empty for none
 * @param arcs which arcs are drawn
 */
public record Emphasis(
        Set<String> strongMarks,
        Set<String> strongTies,
        Set<String> chain,
        String chainName,
        String selected,
        Arcs arcs) {

    /** Which arcs are drawn. */
    public enum Arcs {
        ALL,
        FOCUSED,
        NONE
    }

    /** How strongly something is drawn. */
    public enum Level {
        STRONG,
        USUAL,
        FADED
    }

    /** Everything alike. */
    public static final Emphasis EVEN = new Emphasis(Set.of(), Set.of(), Set.of(), "", "", Arcs.ALL);

    public Emphasis {
        strongMarks = Set.copyOf(strongMarks);
        strongTies = Set.copyOf(strongTies);
        chain = Set.copyOf(chain);
    }

    /** How strongly a mark is drawn. */
    public Level ofMark(Mark mark) {
        if (strongMarks.contains(mark.id()) || selected.equals(mark.id())) {
            return Level.STRONG;
        }
        return strongMarks.isEmpty() ? Level.USUAL : Level.FADED;
    }

    /** How strongly an arc is drawn: as the strongest of what it stands for. */
    public Level ofArc(ArcBox arc) {
        for (Tie tie : arc.ties()) {
            if (strongTies.contains(tie.id()) || selected.equals(tie.id())) {
                return Level.STRONG;
            }
        }
        return strongMarks.isEmpty() ? Level.USUAL : Level.FADED;
    }

    /** Whether an arc is drawn at all. */
    public boolean shows(ArcBox arc) {
        return switch (arcs) {
            case ALL -> true;
            case FOCUSED -> ofArc(arc) == Level.STRONG;
            case NONE -> false;
        };
    }

    /** Whether a mark belongs to the chain at the caret. */
    public boolean inChain(Mark mark) {
        return chain.contains(mark.id());
    }
}
