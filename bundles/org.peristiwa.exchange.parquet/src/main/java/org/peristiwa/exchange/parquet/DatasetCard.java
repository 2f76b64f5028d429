package org.peristiwa.exchange.parquet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peristiwa.exchange.parquet.Feature.Column;
import org.peristiwa.exchange.parquet.Feature.Many;
import org.peristiwa.exchange.parquet.Feature.Scalar;
import org.peristiwa.exchange.parquet.Feature.Struct;

/**
 * What the head of a data set's {@code README.md} says to the library {@code datasets}: which files belong to which split,
 * what columns they have, and how many rows. Source: the description of data set cards in the documentation of the Hub.
 */
final class DatasetCard {

    /**
     * A split of a configuration.
     *
     * @param name of the split
     * @param path of its file in the folder
     * @param rows how many there are
     * @param bytes how large the file is
     */
    record SplitFile(String name, String path, long rows, long bytes) {}

    /** The annotator whose layers were adjudicated. */
    private static final String GOLD = "gold";

    private final StringBuilder yaml = new StringBuilder();

    private DatasetCard() {}

    /**
     * The lines.
     *
     * @param configurations the splits of each, by name; what was adjudicated, or else the first one, is what is loaded when
     *     none is named
     */
    static String of(Map<String, List<SplitFile>> configurations, Struct row) {
        DatasetCard card = new DatasetCard();
        card.line(0, "task_categories:");
        card.line(0, "- token-classification");
        card.line(0, "configs:");
        String loaded = configurations.containsKey(GOLD)
                ? GOLD
                : configurations.keySet().stream().findFirst().orElse("");
        for (Map.Entry<String, List<SplitFile>> each : configurations.entrySet()) {
            card.line(0, "- config_name: " + quoted(each.getKey()));
            if (each.getKey().equals(loaded) && configurations.size() > 1) {
                card.line(1, "default: true");
            }
            card.line(1, "data_files:");
            for (SplitFile split : each.getValue()) {
                card.line(1, "- split: " + quoted(split.name()));
                card.line(2, "path: " + quoted(split.path()));
            }
        }
        card.line(0, "dataset_info:");
        new TreeMap<>(configurations).forEach((name, splits) -> card.info(name, splits, row));
        return card.yaml.toString();
    }

    private void info(String name, List<SplitFile> splits, Struct row) {
        line(0, "- config_name: " + quoted(name));
        line(1, "features:");
        columns(1, row);
        line(1, "splits:");
        long total = 0;
        for (SplitFile split : splits) {
            line(1, "- name: " + quoted(split.name()));
            line(2, "num_bytes: " + split.bytes());
            line(2, "num_examples: " + split.rows());
            total += split.bytes();
        }
        line(1, "download_size: " + total);
        line(1, "dataset_size: " + total);
    }

    private void columns(int depth, Struct struct) {
        for (Column column : struct.columns()) {
            line(depth, "- name: " + quoted(column.name()));
            feature(depth + 1, column.feature());
        }
    }

    private void feature(int depth, Feature feature) {
        if (feature instanceof Scalar scalar) {
            line(depth, "dtype: " + scalar.dtype());
        } else if (feature instanceof Struct struct) {
            line(depth, "struct:");
            columns(depth, struct);
        } else if (feature instanceof Many many) {
            if (many.element() instanceof Scalar scalar) {
                line(depth, "list: " + scalar.dtype());
            } else if (many.element() instanceof Struct struct) {
                line(depth, "list:");
                columns(depth, struct);
            } else {
                throw new IllegalArgumentException("no column has lists in lists");
            }
        }
    }

    private void line(int depth, String content) {
        yaml.append("  ".repeat(depth)).append(content).append('\n');
    }

    /** Names are letters, digits, dots, hyphens and underscores; some of them would be numbers or flags without quotes. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
