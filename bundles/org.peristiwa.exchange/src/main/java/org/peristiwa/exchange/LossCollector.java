package org.peristiwa.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.LossReport.LossRule;

/** Counts losses and keeps the first of them, in memory that does not grow with their number. */
public final class LossCollector implements LossSink {

    /** How many losses are kept to be shown. */
    public static final int SHOWN = 1000;

    private final String format;
    private final List<Loss> losses = new ArrayList<>();
    private final Map<LossRule, Integer> byRule = new LinkedHashMap<>();
    private final List<SkippedInput> skipped = new ArrayList<>();
    private int skippedTotal;

    /** @param format id of the format that the report speaks of */
    public LossCollector(String format) {
        this.format = format;
    }

    @Override
    public void lost(Loss loss) {
        if (losses.size() < SHOWN) {
            losses.add(loss);
        }
        byRule.merge(new LossRule(loss.rule(), loss.kind()), 1, Integer::sum);
    }

    /** Some input was left out. */
    public void skipped(SkippedInput place) {
        if (skipped.size() < SHOWN) {
            skipped.add(place);
        }
        skippedTotal++;
    }

    /** What has come so far. */
    public LossReport report() {
        return new LossReport(format, losses, byRule, skipped, skippedTotal);
    }
}
