package org.peristiwa.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of words, set in columns two spaces apart. */
public final class Columns {

    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. */
    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The rows as lines, without trailing spaces. */
    public List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).codePointCount(0, row.get(i).length());
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths.get(i) - cell.codePointCount(0, cell.length()) + GAP));
        }
        return line.toString().stripTrailing();
    }
}
