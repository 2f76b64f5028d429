package org.peristiwa.exchange.conll;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.parts.MentionChains.Chain;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.model.layer.Mention;

/**
 * Gives each chain a number. Brackets of one number can be nested in each other and nothing else: a mention that crosses
 * another one of its chain, or has the very same words, gets a number of its own, and that is told.
 */
final class ChainIds {

    /** Hears the number of each mention. */
    @FunctionalInterface
    interface Numbered<P> {
        void accept(int number, P mention);
    }

    private ChainIds() {}

    /** Where a mention is among words. */
    interface Placed {

        /** The words from its first to its last. */
        TokenRange hull();

        /** Whether words between them are not its own. */
        boolean isDiscontinuous();
    }

    /**
     * Numbers mentions, from 1.
     *
     * @param placed the mentions that have a place
     */
    static <P extends Placed> void number(
            List<Chain> chains, Map<Mention, P> placed, LayerLosses losses, Numbered<P> numbered) {
        int number = 0;
        for (Chain chain : chains) {
            List<Mention> mentions = new ArrayList<>(chain.mentions());
            mentions.removeIf(mention -> !placed.containsKey(mention));
            mentions.sort(Comparator.comparing(placed::get, Comparator.comparingInt((P each) -> each.hull()
                            .begin()))
                    .thenComparing(placed::get, Comparator.comparingInt((P each) -> -each.hull()
                            .end())));
            int own = ++number;
            Deque<P> open = new ArrayDeque<>();
            for (Mention mention : mentions) {
                P place = placed.get(mention);
                while (!open.isEmpty()
                        && open.peek().hull().end() <= place.hull().begin()) {
                    open.pop();
                }
                P around = open.peek();
                if (around == null || isNested(place, around)) {
                    open.push(place);
                    numbered.accept(own, place);
                } else {
                    losses.dropped("crossing", mention, ConllWords.of("crossing"));
                    numbered.accept(++number, place);
                }
            }
        }
    }

    private static boolean isNested(Placed inner, Placed outer) {
        return outer.hull().contains(inner.hull())
                && !outer.hull().equals(inner.hull())
                && !inner.isDiscontinuous()
                && !outer.isDiscontinuous();
    }
}
