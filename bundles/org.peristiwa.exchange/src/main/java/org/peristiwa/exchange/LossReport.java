package org.peristiwa.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import or export could not hold.
 *
 * @param format id of the format
 * @param losses the first {@link LossCollector#SHOWN} of them; the file {@code export-report.json} has all
 * @param byRule how many of each rule, in the order in which they first came
 * @param skipped the first {@link LossCollector#SHOWN} places that a lenient import left out
 * @param skippedTotal how many it left out
 */
public record LossReport(
        String format, List<Loss> losses, Map<LossRule, Integer> byRule, List<SkippedInput> skipped, int skippedTotal) {

    /** A rule and what became of what it names. */
    public record LossRule(String rule, Loss.Kind kind) {}

    public LossReport {
        losses = List.copyOf(losses);
        skipped = List.copyOf(skipped);
        byRule = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(byRule));
    }

    /** How many losses there are, shown or not. */
    public int total() {
        return byRule.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing was lost and nothing left out. */
    public boolean isEmpty() {
        return byRule.isEmpty() && skippedTotal == 0;
    }
}
