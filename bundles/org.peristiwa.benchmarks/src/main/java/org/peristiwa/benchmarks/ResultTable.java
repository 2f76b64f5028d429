package org.peristiwa.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * Results of one run in Markdown: medians with the span of what was seen, and how many times as fast, or as small, each
 * is as what it is measured against in the same run. That is the benchmark of the same class whose method is named
 * {@code by} and another system.
 */
final class ResultTable {

    private static final String OURS = ".byPeristiwa";

    private final Collection<RunResult> results;

    ResultTable(Collection<RunResult> results) {
        this.results = results;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("| benchmark | median | p99 | least to most | unit | other / this |\n")
                .append("|---|---|---|---|---|---|\n");
        for (RunResult result : results) {
            Optional<RunResult> other = otherThan(result);
            row(
                    table,
                    nameOf(result),
                    result.getPrimaryResult().getStatistics(),
                    result.getPrimaryResult().getScoreUnit(),
                    other.map(one -> one.getPrimaryResult().getStatistics()));
            for (String counter : result.getSecondaryResults().keySet()) {
                // The percentiles of samples are in the row above
                if (!counter.matches("p[0-9.]+")) {
                    row(
                            table,
                            nameOf(result) + " " + counter,
                            result.getSecondaryResults().get(counter).getStatistics(),
                            "",
                            other.map(one ->
                                    one.getSecondaryResults().get(counter).getStatistics()));
                }
            }
        }
        return table.toString();
    }

    private static String nameOf(RunResult result) {
        String name = result.getParams().getBenchmark();
        String method = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        Map<String, String> parameters = parametersOf(result);
        return parameters.isEmpty() ? method : method + " " + String.join(", ", parameters.values());
    }

    private static Map<String, String> parametersOf(RunResult result) {
        Map<String, String> parameters = new TreeMap<>();
        for (String key : result.getParams().getParamsKeys()) {
            parameters.put(key, result.getParams().getParam(key));
        }
        return parameters;
    }

    private Optional<RunResult> otherThan(RunResult result) {
        String name = result.getParams().getBenchmark();
        int ours = name.indexOf(OURS);
        return ours < 0
                ? Optional.empty()
                : results.stream()
                        .filter(other -> other.getParams().getBenchmark().startsWith(name.substring(0, ours) + ".by"))
                        .filter(other -> !other.getParams().getBenchmark().contains(OURS))
                        .filter(other -> parametersOf(other).equals(parametersOf(result)))
                        .findFirst();
    }

    private static void row(
            StringBuilder table, String name, Statistics seen, String unit, Optional<Statistics> other) {
        double median = seen.getPercentile(50);
        List<String> cells = List.of(
                name,
                number(median),
                number(seen.getPercentile(99)),
                number(seen.getMin()) + " to " + number(seen.getMax()),
                unit.replace("/op", ""),
                other.map(against -> number(against.getPercentile(50) / median)).orElse(""));
        table.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
