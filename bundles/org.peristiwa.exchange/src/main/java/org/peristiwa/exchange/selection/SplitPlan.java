package org.peristiwa.exchange.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;

/**
 * How a corpus is to be split, by article.
 *
 * @param shares of each split, by its name, in order; only their proportion counts
 * @param seed the same seed splits the same articles in the same way
 */
public record SplitPlan(Map<String, Integer> shares, long seed) {

    public SplitPlan {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /**
     * Reads {@code train=80,dev=10,test=10}.
     *
     * @throws ExchangeException if it is not of that form, a share is no whole number above 0, or a name comes twice
     */
    public static SplitPlan parse(String written, long seed) throws ExchangeException {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (String part : written.split(",", -1)) {
            String[] nameAndShare = part.strip().split("=", -1);
            if (nameAndShare.length != 2
                    || !ArticleIds.isSafe(nameAndShare[0])
                    || !nameAndShare[1].matches("[1-9]\\d{0,5}")
                    || shares.put(nameAndShare[0], Integer.parseInt(nameAndShare[1])) != null) {
                throw new ExchangeException(ErrorWords.of("splits", written));
            }
        }
        return new SplitPlan(shares, seed);
    }

    /** The sum of the shares. */
    int total() {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
